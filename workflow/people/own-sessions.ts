import { database } from '@/platform/database'
import { mustBeAllowed } from '@/workflow/release/policy'
import type { SignedIn } from './actor'

export type OwnSession = { id: string; begunAt: Date; usedAt: Date; userAgent: string; current: boolean }

/** Where someone is signed in right now, the latest first; at most twenty. Never the sessions' secrets. */
export async function ownSessions(actor: SignedIn): Promise<OwnSession[]> {
  mustBeAllowed(actor, 'account.read')
  const sessions = await database.session.findMany({
    where: { userId: actor.personId, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    take: 20,
  })
  return sessions.map(({ id, createdAt, updatedAt, userAgent }) => ({
    ...{ id, begunAt: createdAt, usedAt: updatedAt, userAgent: userAgent ?? '' },
    current: id === actor.sessionId,
  }))
}
