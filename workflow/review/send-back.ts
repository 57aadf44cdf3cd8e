import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { moveTranslation } from '@/workflow/release/move-translation'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { isLegal } from '@/workflow/release/state'
import type { Decided } from './confirm'
import { mustBeSeen, versionsInput } from './exact-text'
import { mustHold } from './hold'
import { letGoIfDone } from './left'
import { loadTranslation } from './load-translation'
import { returnCategories } from './return-categories'

export const sendBackInput = z.object({
  ...versionsInput,
  category: z.enum(returnCategories),
  reason: z.string().trim().min(1).max(2_000),
})

/**
 * A reviewer sends a text back to be changed, with a category and a reason, which whoever takes it up is shown.
 * @throws Refusal `not_allowed` (own work), `not_ready` (a text nobody confirmed), `changed_meanwhile`, `held_by_other`
 */
export async function sendBack(actor: Actor, input: z.infer<typeof sendBackInput>): Promise<Decided> {
  const loaded = await loadTranslation(input.translationId)
  const { translation, localisationId, releaseId, language, subject } = loaded
  mustBeAllowed(actor, 'translation.send_back', subject)
  mustBeSeen(loaded, input)
  if (!isLegal('send_back', translation.state))
    throw new Refusal('not_ready', { why: 'state', state: translation.state })
  const { category, reason } = input
  return inTransaction(async (tx) => {
    await mustHold(tx, actor, { localisationId, work: 'review', run: translation.run })
    const version = await moveTranslation(tx, translation, {
      move: 'send_back',
      deed: 'translation.send_back',
      actor,
      set: { approvedById: null, oneStep: false, overridden: false },
      category,
      reason,
    })
    await handOff(tx, 'check-localisation', { localisationId })
    await letGoIfDone(tx, actor, { localisationId, work: 'review', run: translation.run })
    await append(tx, 'translation.send_back', actor, {
      releaseId,
      localisationId,
      language,
      subjectId: translation.id,
      detail: { from: translation.state, version, category },
    })
    return { version, state: 'changes_requested', oneStep: false }
  })
}
