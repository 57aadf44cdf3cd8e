import { z } from 'zod'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { setHeldIn } from './hold'

/** Languages that do not go with the others: held in the same deed, whatever becomes of it. */
export const keptBack = z.array(z.uuid()).max(200).default([])

/**
 * Holds those that are kept back, in the transaction of the deed that publishes the others.
 * @throws Refusal `changed_meanwhile` (one of them is held already)
 */
export async function keepBack(
  tx: Tx,
  actor: Actor,
  { releaseId, keep }: { releaseId: string; keep: string[] },
): Promise<void> {
  if (keep.length === 0) return
  await setHeldIn(tx, actor, { releaseId, localisationIds: keep, deed: 'localisation.hold', isHeld: true })
}
