import type { Actor } from '@/workflow/release/actor'
import { takeDown, takeDownInput } from './take-down'
import type { TakeDown } from './take-down'

export const withdrawInput = takeDownInput

/**
 * Withdraws live pages: their text is kept under a notice, out of every list. Undone by rolling back.
 * @returns the languages
 * @throws Refusal `changed_meanwhile` (one of them is not live any more, or another edition is)
 */
export const withdraw = (actor: Actor, input: TakeDown): Promise<{ languages: string[] }> =>
  takeDown(actor, input, { deed: 'localisation.withdraw', from: ['live'], to: 'withdrawn' })
