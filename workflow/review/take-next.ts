import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { claim } from './claim'
import { languagesOf } from './languages-of'
import type { Run } from './left'
import { queueFilter } from './queue-filter'
import type { QueueFilter } from './queue-filter'
import { queueParts } from './queue-row'
import { queueRows } from './queue-rows'

/** Of what is shown only. */
export const takeNextInput = queueFilter

/** How far down a queue one asking looks: more than this many others would have to be taking work at the same moment. */
const tries = 20

/**
 * Takes the first work in someone's queue that is theirs or free; work that somebody else takes at the same moment is
 * passed over.
 * @returns null: nothing to do
 */
export async function takeNext(actor: Actor, filter: QueueFilter = {}): Promise<{ next: Run | null }> {
  mustBeAllowed(actor, 'queue.read')
  const first = { size: tries, pages: { mine: 1, open: 1, waiting: 1 } }
  const rows = await queueRows(actor, { languages: await languagesOf(actor), filter }, first)
  const takeable = queueParts
    .flatMap((part) => rows.filter((row) => row.part === part && part !== 'waiting'))
    .filter(
      ({ standing, segments }) => (segments > 0 && standing !== 'given_later') || standing === 'mending',
    )
  for (const { localisationId, work, run } of takeable) {
    try {
      await claim(actor, { localisationId, work, run })
      return { next: { localisationId, work, run } }
    } catch (error) {
      const isTaken =
        error instanceof Refusal &&
        ['held_by_other', 'not_ready', 'not_found', 'changed_meanwhile'].includes(error.reason)
      if (!isTaken) throw error
    }
  }
  return { next: null }
}
