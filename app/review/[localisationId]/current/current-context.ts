import { createContext, use } from 'react'
import type { Refused } from '@/app/components/ask'
import type { Fingerprinted, Fix } from '@/workflow/checks/finding'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Again } from './another-look'
import type { Aid } from '@/app/review/[localisationId]/panels/use-aid'

/**
 * The segment being worked on, as it is typed. It changes with every key: only what shows the segment itself reads it,
 * and what is memoised below it takes from it what does not change.
 */
export type CurrentParts = {
  segment: OpenSegment
  /** From 1, in the release. */
  number: number
  /** What is typed, if anything is. */
  typed: string | undefined
  /** What is typed, else what stands. */
  text: string
  edited: boolean
  /** Somebody changed the segment since this was begun. */
  late: boolean
  findings: Fingerprinted[]
  /** A deed is under way. */
  busy: boolean
  refused: Refused | null
  /** What going on does to it. */
  deed: 'confirm' | 'approve' | null
  again: Again
  /** An error stands in the way of approval. */
  blocked: boolean
  mayWrite: boolean
  maySendBack: boolean
  mayDismiss: boolean
  /** Memory and terms. */
  aid: Aid
  acts: CurrentActs
}

/** The same for as long as the segment is the current one. */
export type CurrentActs = {
  decide: (to: 'next' | 'needing') => void
  sendBack: () => void
  mend: (fix: Fix) => void
  dismiss: (finding: Fingerprinted) => void
  undismiss: (finding: Fingerprinted) => void
  copySource: () => void
  discard: () => void
  keepMine: () => void
}

export const CurrentContext = createContext<CurrentParts | null>(null)

/** The segment being worked on; null in a localisation without any. */
export const useMaybeCurrent = (): CurrentParts | null => use(CurrentContext)

/** The segment being worked on, for what is shown only while there is one. */
export function useCurrent(): CurrentParts {
  const current = use(CurrentContext)
  if (!current) throw new Error('used without a current segment')
  return current
}
