import type { LanguageKnowledge } from '@/workflow/checks/knowledge'
import type { KnownTerm, Rendering } from '@/workflow/checks/known-term'
import { findRendering } from './find-term'

/** A term of the source text with the rendering it stands in; UTF-16 offsets, end exclusive. */
export type FoundTerm = { term: KnownTerm; rendering: Rendering; start: number; end: number }

/** The terms a source text uses, in its order: the longest where two begin alike, none overlapping. */
export function termsIn(
  source: string,
  terms: readonly KnownTerm[],
  language: LanguageKnowledge,
): FoundTerm[] {
  return terms.flatMap((term) =>
    term.source.flatMap((rendering) =>
      findRendering(source, rendering, language).map(({ start, end }) => ({ term, rendering, start, end })),
    ),
  )
}
