import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { leaseMinutes, mustHold } from './hold'
import { isBegun, isMending, leftFor } from './left'
import type { Run } from './left'
import { runFor } from './run-for'
import { takeDeed, works } from './work'

/** A run of a localisation; without one, the deed looks which. */
export const runInput = z.int().min(0).max(1_000)

/** Since the person last touched anything; work touched longer ago is nobody's. */
const idleInput = z
  .int()
  .min(0)
  .max(leaseMinutes * 60 - 1)
  .default(0)

export const claimInput = z.object({
  localisationId: z.uuid(),
  work: z.enum(works),
  run: runInput.optional(),
  idleSeconds: idleInput,
})

/**
 * Takes work, or renews it for someone who has it. Work begins only where there is some for this person: nobody takes
 * the review of what they alone confirmed, or what is given to somebody else before it is due. Where a language
 * correction is open, approved texts are work too.
 * @returns which run it is, and when the lease runs out
 * @throws Refusal `held_by_other` (`heldBy`, `expiresAt`, `assigned`), `not_ready` (`not_begun`, `nothing_left`)
 */
export async function claim(
  actor: Actor,
  { localisationId, work, run: named, idleSeconds = 0 }: z.input<typeof claimInput>,
): Promise<Run & { expiresAt: Date }> {
  const { releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, takeDeed[work], subject)
  return inTransaction(async (tx) => {
    if (!(await isBegun(tx, localisationId))) throw new Refusal('not_ready', { why: 'not_begun' })
    const run = named ?? (await runFor(tx, actor, { localisationId, work }))
    const what = { localisationId, work, run }
    const { taken, expiresAt } = await mustHold(tx, actor, { ...what, idleSeconds })
    if (!taken) return { ...what, expiresAt }
    if ((await leftFor(tx, actor, what)) === 0 && !(await isMending(tx, localisationId)))
      throw new Refusal('not_ready', { why: 'nothing_left' })
    const { language } = subject
    await append(tx, takeDeed[work], actor, { releaseId, localisationId, language, detail: { work, run } })
    return { ...what, expiresAt }
  })
}
