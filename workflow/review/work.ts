import type { Deed } from '@/workflow/release/access'
import type { TranslationState } from '@/workflow/release/state'

export const works = ['translate', 'review'] as const

/** Two kinds of work on a localisation, each held by one person at a time. */
export type Work = (typeof works)[number]

/** The deed of taking each kind of work. */
export const takeDeed = {
  translate: 'work.take_translation',
  review: 'work.take_review',
} as const satisfies Record<Work, Deed>

/** Which work a text waits for in each state; null where it waits for none. */
export const workIn: Record<TranslationState, Work | null> = {
  untranslated: 'translate',
  draft: 'translate',
  changes_requested: 'translate',
  awaiting_review: 'review',
  approved: null,
}

/** Segments a page begins with: enough to fill a screen around the place, few enough to be there at once. */
export const segmentsAtFirst = 60

/** Segments that come at once after that. */
export const segmentsAtOnce = 200
