import type { Prisma, Tx } from '@/platform/database'
import type { Actor } from './actor'
import type { Deed } from './access'

type About = {
  releaseId?: string
  localisationId?: string
  language?: string
  subjectId?: string
  /** Ids, counts and codes. Never a word of a release's text, title or address. */
  detail?: Prisma.InputJsonObject
}

/** `reason`: why, in the person's words. It is kept apart from the record, for the release's access list alone. */
type Deeds = About & { deed: Deed; reason?: string }

/**
 * Records a deed in the transaction that does it.
 * @param actor null: the program itself
 */
export async function append(
  tx: Tx,
  deed: Deed,
  actor: Pick<Actor, 'personId'> | null,
  about: About & { reason?: string } = {},
): Promise<void> {
  await appendAll(tx, actor, [{ ...about, deed }])
}

/** Records many deeds of one person, in a statement or two. */
export async function appendAll(
  tx: Tx,
  actor: Pick<Actor, 'personId'> | null,
  deeds: readonly Deeds[],
): Promise<void> {
  if (deeds.length === 0) return
  const events = await tx.auditEvent.createManyAndReturn({
    data: deeds.map(({ reason: _reason, ...deed }) => ({ ...deed, actorId: actor?.personId ?? null })),
    select: { id: true },
  })
  // Returned in the order given.
  const reasons = deeds.flatMap(({ reason, releaseId }, index) =>
    reason && releaseId ? [{ eventId: events[index]!.id, releaseId, text: reason }] : [],
  )
  if (reasons.length > 0) await tx.reason.createMany({ data: reasons })
}
