import type { Counts } from '@/workflow/review/outline-of'
import type { Work } from '@/workflow/review/work'

/** How far a kind of work is in a localisation, and how much of it waits for this person. */
export function progressOf(counts: Counts, work: Work): { done: number; all: number; waiting: number } {
  const { untranslated, draft, changes_requested: back, awaiting_review: awaiting, mine } = counts
  const begun = untranslated + draft + back
  const approved = counts.approved + counts.overridden
  const all = begun + awaiting + mine + approved
  return work === 'translate'
    ? { done: awaiting + mine + approved, all, waiting: begun }
    : { done: counts.approved, all, waiting: awaiting + counts.overridden }
}
