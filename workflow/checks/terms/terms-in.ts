import type { LanguageKnowledge } from '@/workflow/checks/knowledge'
import type { KnownTerm, Rendering } from '@/workflow/checks/known-term'
import { findRendering, patternsOf } from './find-term'
import type { FoundRendering } from './find-term'
import { tokensOf } from './tokens'
import { isUnspaced } from './unspaced'

/** A term of the source text with the rendering it stands in; UTF-16 offsets, end exclusive. */
export type FoundTerm = { term: KnownTerm; rendering: Rendering; start: number; end: number }

type Sought = { term: KnownTerm; rendering: Rendering }

/** Renderings by the first letters of the word each is looked for by: a text's few words say which may stand in it. */
type Index = Map<string, Sought[]>

const indexes = new WeakMap<readonly KnownTerm[], Map<string, Index>>()

const prefixLength = 3

function indexOf(terms: readonly KnownTerm[], language: LanguageKnowledge): Index {
  const byLanguage = indexes.get(terms) ?? new Map<string, Index>()
  indexes.set(terms, byLanguage)
  const known = byLanguage.get(language.tag)
  if (known) return known
  const index: Index = new Map()
  for (const term of terms)
    for (const rendering of term.source)
      for (const prefix of prefixesOf(rendering, language))
        index.set(prefix, [...(index.get(prefix) ?? []), { term, rendering }])
  byLanguage.set(language.tag, index)
  return index
}

function prefixesOf(rendering: Rendering, language: LanguageKnowledge): Set<string> {
  if (isUnspaced(language.tag)) return new Set([''])
  const stems = patternsOf(rendering, language).flatMap(({ words, anchor }) => words[anchor]!.stems)
  return new Set(stems.map((stem) => stem.slice(0, prefixLength)))
}

function soughtIn(text: string, terms: readonly KnownTerm[], language: LanguageKnowledge): Set<Sought> {
  const index = indexOf(terms, language)
  const sought = new Set<Sought>(index.get('') ?? [])
  for (const { folded } of tokensOf(text))
    for (let length = 1; length <= prefixLength; length++)
      for (const one of index.get(folded.slice(0, length)) ?? []) sought.add(one)
  return sought
}

/**
 * The terms a source text uses, in its order: the longest where two stand together, none overlapping. A term whose
 * capitals are part of it is found with them alone.
 */
export function termsIn(
  source: string,
  terms: readonly KnownTerm[],
  language: LanguageKnowledge,
): FoundTerm[] {
  if (terms.length === 0) return []
  const found: FoundTerm[] = []
  const stands = ({ sameCapitals }: FoundRendering, { caseRule }: Rendering) =>
    caseRule === 'any' || sameCapitals
  for (const { term, rendering } of soughtIn(source, terms, language))
    for (const place of findRendering(source, rendering, language))
      if (stands(place, rendering)) found.push({ term, rendering, start: place.start, end: place.end })
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: FoundTerm[] = []
  for (const one of found)
    if (!kept.some(({ start, end }) => start < one.end && one.start < end)) kept.push(one)
  return kept.toSorted((a, b) => a.start - b.start)
}
