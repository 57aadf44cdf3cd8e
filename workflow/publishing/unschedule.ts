import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { lockRelease } from './lock-release'

export const unscheduleInput = z.object({ releaseId: z.uuid() })

/**
 * Takes a release off the clock: nothing of it is published until an officer does so or schedules it again.
 * @throws Refusal `changed_meanwhile` (it is not scheduled, or is published already)
 */
export async function unschedule(
  actor: Actor,
  { releaseId }: z.infer<typeof unscheduleInput>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const { state } = await lockRelease(tx, releaseId)
    mustBeAllowed(actor, 'release.unschedule', await releaseSubject(releaseId, tx))
    if (state !== 'scheduled') throw new Refusal('changed_meanwhile')
    await tx.release.update({
      where: { id: releaseId },
      data: { state: 'in_translation', version: { increment: 1 } },
    })
    await append(tx, 'release.unschedule', actor, { releaseId })
    tellPages(tx, { kind: 'pages', releaseId })
  })
}
