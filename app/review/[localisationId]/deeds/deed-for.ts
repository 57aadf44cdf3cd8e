import type { OpenSegment } from '@/workflow/review/segments-of'
import { workIn } from '@/workflow/review/work'
import type { Work } from '@/workflow/review/work'

/** Which deed "go on" means for a sentence: none where there is nothing to say. */
export function deedFor(
  { state, confirmer, text: standing }: OpenSegment,
  { work, text }: { work: Work; text: string },
): 'confirm' | 'approve' | null {
  if (work === 'review' && state === 'awaiting_review' && !confirmer?.me) return 'approve'
  if (work === 'translate' && workIn[state] === 'translate') return 'confirm'
  // A confirmed or approved text is confirmed anew only if it was changed.
  return workIn[state] !== 'translate' && text !== standing ? 'confirm' : null
}

/** Whether a sentence waits for this work by this person; what is joined to another waits as that one does. */
export const waitsFor = (segment: OpenSegment, work: Work): boolean =>
  segment.joinedTo === null && workIn[segment.state] === work && !(work === 'review' && segment.confirmer?.me)

/** Whether a person may change the text here: nobody reviews what nobody has confirmed. */
export const mayEdit = ({ state }: OpenSegment, work: Work): boolean =>
  work === 'translate' || workIn[state] !== 'translate'
