import { z } from 'zod'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { reasonInput } from '@/workflow/release/reason'
import { Refusal } from '@/workflow/release/refusal'
import { isLegal } from '@/workflow/release/state'
import { carryOut } from './carry-out'
import { decided } from './confirm'
import type { Decided } from './confirm'
import { mustBeSeen, versionsInput } from './exact-text'
import { loadTranslation } from './load-translation'
import type { LoadedTranslation } from './load-translation'
import type { Proposal } from './proposal'
import { returnCategories } from './return-categories'

/** An MQM category and words, which whoever takes the text up is shown. */
export const returnInput = {
  category: z.enum(returnCategories),
  reason: reasonInput,
}

export const sendBackInput = z.object({ ...versionsInput, ...returnInput })

type SendBack = z.infer<typeof sendBackInput>

/**
 * A reviewer sends a text back to be changed, with a category and a reason, which whoever takes it up is shown.
 * @throws Refusal `not_allowed` (own work), `not_ready` (a text nobody confirmed), `changed_meanwhile`, `held_by_other`
 */
export async function sendBack(actor: Actor, input: SendBack): Promise<Decided> {
  const loaded = await loadTranslation(input.translationId)
  return decided(await carryOut(actor, proposeReturn(actor, loaded, input)))
}

/** @throws Refusal */
export function proposeReturn(actor: Actor, loaded: LoadedTranslation, input: SendBack): Proposal {
  const { state } = loaded.translation
  mustBeAllowed(actor, 'translation.send_back', loaded.subject)
  mustBeSeen(loaded, input)
  if (!isLegal('send_back', state)) throw new Refusal('not_ready', { why: 'state', state })
  const { category, reason } = input
  const set = { approvedById: null, oneStep: false, overridden: false }
  return {
    loaded,
    text: null,
    decide: () => ({
      loaded,
      work: 'review',
      change: { move: 'send_back', deed: 'translation.send_back', set, category, reason },
      found: null,
      faultless: false,
      typed: 'stays',
      detail: { category },
    }),
  }
}
