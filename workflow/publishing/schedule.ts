import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { keepBack, keptBack } from './keep-back'
import { lockRelease } from './lock-release'

export const scheduleInput = z.object({
  releaseId: z.uuid(),
  /** The release's version that was seen: its embargo is part of what is agreed to. */
  version: z.number().int(),
  keep: keptBack,
})

/**
 * Has every language that is signed off by the embargo's instant published at it, by the program, and holds those that
 * are kept back.
 * @throws Refusal `not_ready` (`why`: `not_started`, `no_embargo`, `embargo_passed`), `changed_meanwhile` (also
 *   where it is scheduled or released already)
 */
export async function schedule(actor: Actor, input: z.input<typeof scheduleInput>): Promise<void> {
  const { releaseId, version, keep } = scheduleInput.parse(input)
  await inTransaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    mustBeAllowed(actor, 'release.schedule', await releaseSubject(releaseId, tx))
    if (release.state === 'draft') throw new Refusal('not_ready', { why: 'not_started' })
    if (release.state !== 'in_translation' || release.version !== version)
      throw new Refusal('changed_meanwhile')
    if (!release.embargoAt) throw new Refusal('not_ready', { why: 'no_embargo' })
    if (release.isDue) throw new Refusal('not_ready', { why: 'embargo_passed' })
    await keepBack(tx, actor, { releaseId, keep })
    await tx.release.update({
      where: { id: releaseId },
      data: { state: 'scheduled', version: { increment: 1 } },
    })
    await append(tx, 'release.schedule', actor, {
      releaseId,
      detail: { embargoAt: release.embargoAt.toISOString() },
    })
    tellPages(tx, { kind: 'pages', releaseId })
  })
}
