import type { OpenSegment } from '@/workflow/review/segments-of'
import { workIn } from '@/workflow/review/work'
import type { Work } from '@/workflow/review/work'

/** Which deed "go on" means for a sentence: none where there is nothing to say. */
export function deedFor(
  segment: OpenSegment,
  { work, text }: { work: Work; text: string },
): 'confirm' | 'approve' | null {
  const { state, text: standing } = segment
  if (work === 'review' && awaitsReview(segment) && (state !== 'approved' || text === standing))
    return 'approve'
  if (work === 'translate' && workIn[state] === 'translate') return 'confirm'
  // A confirmed or approved text is confirmed anew only if it was changed.
  return workIn[state] !== 'translate' && text !== standing ? 'confirm' : null
}

/** Whether a text waits for this person's approval; one approved by override does so too, exactly as it stands. */
const awaitsReview = ({ state, confirmer, overridden }: OpenSegment): boolean =>
  !confirmer?.me && (state === 'awaiting_review' || isToApprove({ state, confirmer, overridden }))

/** Whether a text approved by override waits for this person's approval afterwards. */
export const isToApprove = ({
  state,
  confirmer,
  overridden,
}: Pick<OpenSegment, 'state' | 'confirmer' | 'overridden'>): boolean =>
  state === 'approved' && overridden !== null && !overridden.me && !confirmer?.me

/** Whether a sentence waits for this work by this person; what is joined to another waits as that one does. */
export const waitsFor = (segment: OpenSegment, work: Work): boolean =>
  segment.joinedTo === null && (work === 'review' ? awaitsReview(segment) : workIn[segment.state] === work)

/** Whether a person may change the text here: nobody reviews what nobody has confirmed. */
export const mayEdit = ({ state }: OpenSegment, work: Work): boolean =>
  work === 'translate' || workIn[state] !== 'translate'
