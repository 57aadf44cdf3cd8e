import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { may } from '@/workflow/release/policy'
import { releaseSubject } from '@/workflow/release/subject'

/** More officers than an office has. */
const mostOfficers = 500

/** The officers a release is open to. */
export async function officersOf(tx: Tx, releaseId: string): Promise<Actor[]> {
  const subject = await releaseSubject(releaseId, tx)
  const rows = await tx.person.findMany({
    where: { retiredAt: null, roles: { has: 'officer' } },
    orderBy: { id: 'asc' },
    take: mostOfficers,
    select: { id: true, name: true, roles: true, languages: true },
  })
  return rows
    .map(({ id, ...person }): Actor => ({ personId: id, ...person }))
    .filter((person) => may(person, 'release.read', subject))
}
