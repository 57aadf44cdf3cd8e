import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import { embargoReasons } from '@/workflow/intake/embargo-reasons'
import type { Actor } from '@/workflow/release/actor'
import { embargoMoved } from '@/workflow/release/embargo-moved'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { goLive } from './go-live'
import { lockRelease } from './lock-release'
import { readyEditions } from './ready-editions'

export const liftInput = z.object({
  releaseId: z.uuid(),
  /** The release's version that was seen: its embargo is what is lifted. */
  version: z.number().int(),
  reason: z.enum(embargoReasons),
})

/**
 * Lifts the embargo of a scheduled release: what is signed off and not held is published at once, in one transaction.
 * @returns the languages that went live
 * @throws Refusal `changed_meanwhile` (also where it is not scheduled, or its instant has passed), `not_ready`
 *   `nothing_signed_off`
 */
export async function lift(
  actor: Actor,
  { releaseId, version, reason }: z.infer<typeof liftInput>,
): Promise<{ languages: string[] }> {
  return inTransaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    mustBeAllowed(actor, 'release.lift', await releaseSubject(releaseId, tx))
    const { state, embargoAt: from, isDue } = release
    if (state !== 'scheduled' || release.version !== version || isDue) throw new Refusal('changed_meanwhile')
    const editions = await readyEditions(tx, release)
    if (editions.length === 0) throw new Refusal('not_ready', { why: 'nothing_signed_off' })
    await tx.release.update({
      where: { id: releaseId },
      data: { embargoAt: null, embargoLocal: null, embargoZone: null },
    })
    await embargoMoved(tx, actor, { releaseId, version, from, to: null })
    await goLive(tx, { ...release, embargoAt: null, isDue: true }, editions, actor)
    await append(tx, 'release.lift', actor, {
      releaseId,
      detail: {
        embargo: { from: from?.toISOString() ?? null, to: null, reason },
        at: (await databaseNow(tx)).toISOString(),
        languages: editions.length,
      },
    })
    return { languages: editions.map(({ language }) => language).sort() }
  })
}
