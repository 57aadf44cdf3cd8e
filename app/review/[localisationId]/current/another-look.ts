import type { ReviewRule } from '@/workflow/review/open-work'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'
import { factsChanged } from '@/workflow/text/facts-changed'

export type Again = 'strict' | 'number' | 'name' | 'both' | null

type Edit = { segment: OpenSegment; text: string; work: Work; reviewRule: ReviewRule; language: string }

/** Why an edit made while approving will go back for another look: said before it is done. */
export function anotherLook({ segment, text, work, reviewRule, language }: Edit): Again {
  if (work !== 'review' || segment.state !== 'awaiting_review' || segment.confirmer?.me) return null
  if (text === segment.text) return null
  if (reviewRule === 'strict') return 'strict'
  const [first, second] = factsChanged(segment.text, text, { source: segment.source.text, language })
  return second ? 'both' : (first ?? null)
}
