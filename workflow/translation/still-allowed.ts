import type { Tx } from '@/platform/database'
import type { Asking } from './ledger'

/** A release allows an engine no longer: it is to be read anew before more of it is sent anywhere. */
export class NoLongerAllowed extends Error {
  override name = 'NoLongerAllowed'
}

/**
 * Until a release is out its rule binds each call, also one that waited while the rule was changed. For the
 * transaction that puts the call on record, which a change of the rule waits for.
 * @throws NoLongerAllowed
 */
export async function mustStillBeAllowed(tx: Tx, { choice, releaseId }: Asking): Promise<void> {
  if (choice.engine.onPremises) return
  const closed = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM (
      SELECT "engineRule", "releasedAt" FROM "Release" WHERE id = ${releaseId}::uuid FOR SHARE) AS release
    WHERE "engineRule" = 'on_premises_only' AND "releasedAt" IS NULL`
  if (closed.length > 0) throw new NoLongerAllowed()
}
