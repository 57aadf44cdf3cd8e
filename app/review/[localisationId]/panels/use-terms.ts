import { useMemo } from 'react'
import type { FoundTerm } from '@/workflow/checks/terms/terms-in'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Checking } from '@/app/review/[localisationId]/text/use-knowledge'

const none: FoundTerm[] = []

/** The terms that stand in a segment's source, each once; null until the languages are known. */
export function useTerms(segment: OpenSegment | null, knowledge: Checking | null): FoundTerm[] | null {
  const { source, terms } = segment ?? {}
  return useMemo(() => {
    if (!knowledge) return null
    if (!source || !terms || terms.length === 0) return none
    const found = knowledge.termsIn(source.text, terms, knowledge.source)
    const seen = new Set<string>()
    return found.filter(({ term }) => !seen.has(term.conceptId) && seen.add(term.conceptId))
  }, [knowledge, source, terms])
}
