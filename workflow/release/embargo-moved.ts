import type { Tx } from '@/platform/database'
import type { Actor } from './actor'
import { handOff, handOffAll } from './hand-off'

type Moved = {
  releaseId: string
  /** The release's version with it. */
  version: number
  from: Date | null
  /** null: it is lifted. */
  to: Date | null
}

/**
 * What follows from another embargo, in the transaction that moves or lifts it: advance copies that were to end with
 * it end with the new one and none outlasts it; who works on the release, its officers and the recipients of its
 * advance copies are told.
 */
export async function embargoMoved(
  tx: Tx,
  { personId }: Pick<Actor, 'personId'>,
  { releaseId, version, from, to }: Moved,
): Promise<void> {
  if (from?.getTime() === to?.getTime()) return
  const copies = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "AdvanceCopy"
    WHERE "releaseId" = ${releaseId}::uuid AND "revokedAt" IS NULL AND "expiresAt" > clock_timestamp()
    ORDER BY id`
  if (to)
    await tx.$executeRaw`
      UPDATE "AdvanceCopy" SET "expiresAt" = CASE
        WHEN "expiresAt" = ${from}::timestamptz THEN ${to}::timestamptz ELSE LEAST("expiresAt", ${to}::timestamptz) END
      WHERE id = ANY(${copies.map(({ id }) => id)}::uuid[])`
  await handOffAll(
    tx,
    'tell-recipient',
    copies.map(({ id: copyId }) => ({ copyId, version })),
  )
  await handOff(tx, 'notify', { kind: 'embargo_moved', releaseId, version, actorId: personId })
}
