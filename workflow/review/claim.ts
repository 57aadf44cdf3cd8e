import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { mustHold } from './hold'
import { isBegun, leftFor } from './left'
import { takeDeed, works } from './work'

export const claimInput = z.object({ localisationId: z.uuid(), work: z.enum(works) })

/**
 * Takes work, or renews it for someone who has it. Work begins only where there is some for this person: nobody takes
 * the review of what they alone confirmed.
 * @returns when the lease runs out
 * @throws Refusal `held_by_other` (`heldBy`, `expiresAt`), `not_ready` (`not_begun`, `nothing_left`)
 */
export async function claim(
  actor: Actor,
  { localisationId, work }: z.infer<typeof claimInput>,
): Promise<{ localisationId: string; work: string; expiresAt: Date }> {
  const { releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, takeDeed[work], subject)
  return inTransaction(async (tx) => {
    const { taken, expiresAt } = await mustHold(tx, actor, { localisationId, work })
    if (!taken) return { localisationId, work, expiresAt }
    if (!(await isBegun(tx, localisationId))) throw new Refusal('not_ready', { why: 'not_begun' })
    if ((await leftFor(tx, actor, { localisationId, work })) === 0)
      throw new Refusal('not_ready', { why: 'nothing_left' })
    const { language } = subject
    await append(tx, takeDeed[work], actor, { releaseId, localisationId, language, detail: { work } })
    return { localisationId, work, expiresAt }
  })
}
