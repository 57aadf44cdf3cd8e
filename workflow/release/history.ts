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

/**
 * Records a deed in the transaction that does it.
 * @param actor null: the program itself
 */
export async function append(
  tx: Tx,
  deed: Deed,
  actor: Pick<Actor, 'personId'> | null,
  about: About = {},
): Promise<void> {
  await tx.auditEvent.create({ data: { deed, actorId: actor?.personId ?? null, ...about } })
}

/** Records many deeds of one person, in one statement. */
export async function appendAll(
  tx: Tx,
  { personId }: Pick<Actor, 'personId'>,
  deeds: readonly (About & { deed: Deed })[],
): Promise<void> {
  if (deeds.length === 0) return
  await tx.auditEvent.createMany({ data: deeds.map((deed) => ({ ...deed, actorId: personId })) })
}
