import type { BoardRow } from '@/workflow/publishing/board-row'
import type { Work } from '@/workflow/review/work'

/** The work a language waits for that nobody is at and nobody was given; null: none. */
export function unheldWork({ step, claims, assignments }: BoardRow): Work | null {
  const work = step === 'translating' ? 'translate' : step === 'reviewing' ? 'review' : null
  return [...claims, ...assignments].some((one) => one.work === work) ? null : work
}
