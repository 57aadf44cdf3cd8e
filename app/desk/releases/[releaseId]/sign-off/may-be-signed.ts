import type { SignOffView } from '@/workflow/publishing/sign-off-view'

/** Whether an officer may sign what they look at: what stands in the way is said beside it. */
export const mayBeSigned = ({ hash, isCleared, notApproved, errors }: SignOffView): boolean =>
  hash !== null && isCleared && notApproved === 0 && errors === 0
