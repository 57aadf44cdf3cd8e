import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { ensureFrame, frameRelease } from './sync-frame'

/** As somebody saw it: whether the texts are with their reviewers already. */
export const beginFrameInput = z.object({ isBegun: z.boolean() })

/**
 * Has the fixed texts of the pages reviewed by the people of each language, who find them in their queue within a
 * minute. Asked again, it changes nothing.
 * @throws Refusal `changed_meanwhile` (it is not as they saw it)
 */
export async function beginFrame(actor: Actor, { isBegun }: z.infer<typeof beginFrameInput>): Promise<void> {
  mustBeAllowed(actor, 'frame.begin')
  await inTransaction(async (tx) => {
    if (((await frameRelease(tx)) !== null) !== isBegun) throw new Refusal('changed_meanwhile')
    const { id: releaseId } = await ensureFrame(tx)
    await append(tx, 'frame.begin', actor, { releaseId })
    await handOff(tx, 'sync-frame', { releaseId })
  })
}
