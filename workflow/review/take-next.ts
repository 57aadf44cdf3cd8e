import { z } from 'zod'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { claim } from './claim'
import { languagesOf } from './languages-of'
import { queueRows } from './queue-rows'
import type { Work } from './work'

export const takeNextInput = z.object({})

/** How far down a queue one asking looks: more than this many others would have to be taking work at the same moment. */
const tries = 20

/**
 * Takes the first work in someone's queue that is theirs or free; work that somebody else takes at the same moment is
 * passed over.
 * @returns null: nothing to do
 */
export async function takeNext(
  actor: Actor,
): Promise<{ next: { localisationId: string; work: Work } | null }> {
  mustBeAllowed(actor, 'queue.read')
  const rows = await queueRows(actor, await languagesOf(actor), { limit: tries, offset: 0 })
  const takeable = rows.filter(
    ({ standing, segments }) =>
      segments > 0 && ['came_back', 'mine', 'came_back_open', 'open'].includes(standing),
  )
  for (const { localisationId, work } of takeable) {
    try {
      await claim(actor, { localisationId, work })
      return { next: { localisationId, work } }
    } catch (error) {
      const isTaken =
        error instanceof Refusal && ['held_by_other', 'not_ready', 'not_found'].includes(error.reason)
      if (!isTaken) throw error
    }
  }
  return { next: null }
}
