import type { LanguageKnowledge } from '@/workflow/checks/knowledge'
import type { KnownTerm, Rendering } from '@/workflow/checks/known-term'
import { findRendering, isForm, patternsOf } from './find-term'
import type { FoundRendering } from './find-term'
import type { TermWord } from './term-pattern'
import { tokensOf } from './tokens'
import { isUnspaced } from './unspaced'

/** A term of the source text with the rendering it stands in; UTF-16 offsets, end exclusive. */
export type FoundTerm = { term: KnownTerm; rendering: Rendering; start: number; end: number }

type Sought = {
  term: KnownTerm
  rendering: Rendering
  /** The word it is looked for by; null where nothing parts words. */
  word: TermWord | null
  /** It has a capital of its own, without which it is another word. */
  isCapital: boolean
}

/** Renderings by the first letters of the word each is looked for by: a text's few words say which may stand in it. */
type Index = Map<string, Sought[]>

const indexes = new WeakMap<readonly KnownTerm[], Map<string, Index>>()

const prefixLength = 4

function indexOf(terms: readonly KnownTerm[], language: LanguageKnowledge): Index {
  const byLanguage = indexes.get(terms) ?? new Map<string, Index>()
  indexes.set(terms, byLanguage)
  const known = byLanguage.get(language.tag)
  if (known) return known
  const index: Index = new Map()
  const add = (prefix: string, sought: Sought) => {
    const there = index.get(prefix)
    if (there) there.push(sought)
    else index.set(prefix, [sought])
  }
  for (const term of terms)
    for (const rendering of term.source)
      for (const [prefix, sought] of soughtFor(term, rendering, language)) add(prefix, sought)
  byLanguage.set(language.tag, index)
  return index
}

function soughtFor(term: KnownTerm, rendering: Rendering, language: LanguageKnowledge): [string, Sought][] {
  if (isUnspaced(language.tag)) return [['', { term, rendering, word: null, isCapital: false }]]
  return patternsOf(rendering, language).flatMap(({ words, anchor }) => {
    const word = words[anchor]!
    const isCapital = rendering.caseRule === 'exact' && isUpper(word.written)
    const prefixes = new Set(word.stems.map((stem) => stem.slice(0, prefixLength)))
    return [...prefixes].map((prefix): [string, Sought] => [prefix, { term, rendering, word, isCapital }])
  })
}

const isUpper = (word: string) => word[0] !== word[0]?.toLowerCase()

/** What may stand in a text: the word it is looked for by does. */
function soughtIn(text: string, terms: readonly KnownTerm[], language: LanguageKnowledge): Set<Sought> {
  const index = indexOf(terms, language)
  const sought = new Set<Sought>(index.get(''))
  for (const token of tokensOf(text)) {
    const capital = isUpper(token.written)
    for (let length = 1; length <= Math.min(prefixLength, token.folded.length); length++)
      for (const one of index.get(token.folded.slice(0, length)) ?? [])
        if ((capital || !one.isCapital) && one.word && isForm(token, one.word, language.names.inflection))
          sought.add(one)
  }
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
