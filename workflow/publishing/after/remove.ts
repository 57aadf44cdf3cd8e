import type { Actor } from '@/workflow/release/actor'
import { takeDown, takeDownInput } from './take-down'
import type { TakeDown } from './take-down'

export const removeInput = takeDownInput

/**
 * Removes live or withdrawn pages, with all their versions: their addresses say that they are gone, and name the
 * languages there are. Undone by rolling back to what was removed; another text that takes its place brings none of the
 * versions back.
 * @returns the languages
 * @throws Refusal `changed_meanwhile` (one of them is removed already, or another edition stands there)
 */
export const remove = (actor: Actor, input: TakeDown): Promise<{ languages: string[] }> =>
  takeDown(actor, input, { deed: 'localisation.remove', from: ['live', 'withdrawn'], to: 'removed' })
