/** What a language of a release waits for, in the order these come. */
export const steps = [
  'drafting',
  'translating',
  'reviewing',
  'clearing',
  'signing_off',
  'held',
  'publishing',
  'mending',
  'none',
] as const
export type Step = (typeof steps)[number]

export type Progress = {
  /** Sentences of the current source, and how many of them are drafted, confirmed, approved. */
  segments: number
  drafted: number
  confirmed: number
  approved: number
  /** Machine drafting has ended: what is not drafted waits for people. */
  isDraftingOver: boolean
  isCleared: boolean
  isHeld: boolean
  /** A correction of this language alone is open. */
  isMending: boolean
  /** An edition of exactly this text is signed off, or readers have it. */
  page: 'none' | 'signed_off' | 'live'
}

/** The one thing a language waits for next. */
export function nextStep(progress: Progress): Step {
  const { segments, drafted, confirmed, approved, isDraftingOver, isCleared, isHeld, isMending, page } =
    progress
  if (drafted < segments && !isDraftingOver) return 'drafting'
  if (confirmed < segments) return 'translating'
  if (approved < segments) return 'reviewing'
  if (!isCleared) return 'clearing'
  if (page === 'none') return 'signing_off'
  if (page === 'live') return isMending ? 'mending' : 'none'
  return isHeld ? 'held' : 'publishing'
}
