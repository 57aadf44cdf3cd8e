import type { LanguageKnowledge } from '@/workflow/checks/knowledge'
import type { KnownTerm } from '@/workflow/checks/known-term'
import { isUnspaced } from '@/workflow/checks/terms/unspaced'
import { findRendering } from '@/workflow/checks/terms/find-term'
import type { FoundRendering } from '@/workflow/checks/terms/find-term'
import { termsIn } from '@/workflow/checks/terms/terms-in'
import { tokensOf } from '@/workflow/checks/terms/tokens'
import type { Token } from '@/workflow/checks/terms/tokens'

/** A nation, city or part of the world in a text; UTF-16 offsets. `place` is its place in every language's list. */
export type FoundPlace = { place: number; start: number; end: number; written: string }

type Place = { names: string[]; related: string[] }

const read = new Map<string, Place[]>()

const split = (text = '') => text.split('/').filter((name) => name !== '')

function placesOf(places: string): Place[] {
  const known = read.get(places)
  if (known) return known
  const made = places.split('|').map((one) => {
    const [names, related] = one.split('~')
    return { names: split(names), related: split(related) }
  })
  read.set(places, made)
  return made
}

const asTerms = new Map<string, readonly KnownTerm[]>()

/** Places are looked for as terms are: inflected, the longest first. */
function termsOf(places: string): readonly KnownTerm[] {
  const known = asTerms.get(places)
  if (known) return known
  const terms = placesOf(places).map(({ names }, place): KnownTerm => {
    const source = names.map((text) => ({ text, status: 'preferred', caseRule: 'exact' }) as const)
    return { conceptId: String(place), kind: 'place', source, target: [] }
  })
  asTerms.set(places, terms)
  return terms
}

/** The places CLDR knows that a text names, in its order. */
export function placesIn(text: string, language: LanguageKnowledge): FoundPlace[] {
  const { places } = language.names
  if (!places) return []
  return termsIn(text, termsOf(places), language).map(({ term, start, end }) => ({
    place: Number(term.conceptId),
    start,
    end,
    written: text.slice(start, end),
  }))
}

const longestWord = (name: string): string =>
  tokensOf(name).reduce((longest, { folded }) => (folded.length > longest.length ? folded : longest), '')

/** So much of a name's longest word says which it is, whatever becomes of the rest: Deutschland, deutsche. */
function tellingPart(name: string): string {
  const longest = longestWord(name)
  if (longest.length <= 4) return longest.slice(0, 3)
  return longest.slice(0, Math.max(4, Math.min(5, Math.ceil(longest.length / 2))))
}

const shortName = 3

/** Longer words begin like a name of four letters by chance. */
const longestDerived = 9

/** A shorter name is found inside too many words. */
const shortestInside = 4

/** The first letters of a name of several words: EU, ООН. */
const initialsOf = (name: string): string =>
  tokensOf(name)
    .filter(({ written }) => written.length > shortName)
    .map(({ written }) => written[0]!.toUpperCase())
    .join('')

function standsAs(name: string, tokens: readonly Token[]): boolean {
  if (name.length <= shortName) return tokens.some(({ written }) => written.startsWith(name))
  const initials = initialsOf(name)
  if (initials.length > 1 && tokens.some(({ written }) => written.startsWith(initials))) return true
  const part = tellingPart(name)
  const inside = longestWord(name).slice(0, -1)
  return tokens.some(
    ({ folded }) =>
      (folded.startsWith(part) && (part.length > 3 || folded.length < longestDerived)) ||
      (inside.length >= shortestInside && folded.includes(inside)),
  )
}

/** Where there are no spaces: the name, or as much of a foreign name's letters as tells it. */
function standsUnspaced(name: string, text: string): boolean {
  const isForeign = /^[\u30A0-\u30FF]{4,}$/u.test(name)
  return text.includes(isForeign ? name.slice(0, 3) : name)
}

/**
 * Whether a place may stand in a text under one of its names there, as an adjective, or through its people's language.
 * Tolerant; null where the language has no name for it.
 */
export function mayName(place: number, text: string, { tag, names }: LanguageKnowledge): boolean | null {
  const known = names.places ? placesOf(names.places)[place] : undefined
  const all = [...(known?.names ?? []), ...(known?.related ?? [])]
  if (all.length === 0) return null
  if (isUnspaced(tag)) return all.some((name) => standsUnspaced(name, text))
  const tokens = tokensOf(text)
  return all.some((name) => standsAs(name, tokens))
}

/** Where a place stands in a text under one of its own names, inflected. */
export function findPlace(place: number, text: string, language: LanguageKnowledge): FoundRendering | null {
  const term = language.names.places ? termsOf(language.names.places)[place] : undefined
  for (const rendering of term?.source ?? []) {
    const [found] = findRendering(text, rendering, language)
    if (found) return found
  }
  return null
}
