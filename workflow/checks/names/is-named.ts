import type { Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import type { KnownTerm, Rendering } from '@/workflow/checks/known-term'
import { tokensOf } from '@/workflow/checks/terms/tokens'
import { isAlike } from './alike'
import { isPartOfName, standsAsWritten } from './part-of-name'
import { mayName, placesIn } from './places'
import { keepsSpelling, targetNames } from './target-names'

type Named = { start: number; end: number; kind: KnownTerm['kind']; wanted: readonly Rendering[] }

const shortestFamilyName = 3

/** An abbreviation made of the first letters of a longer rendering, or the one the source has. */
function isAbbreviated(written: string, wanted: readonly Rendering[], target: string): boolean {
  const initials = wanted
    .map(({ text }) =>
      tokensOf(text)
        .filter((token) => token.written.length > 3)
        .map((token) => token.written[0]!.toUpperCase())
        .join(''),
    )
    .filter((letters) => letters.length > 1)
  const words = new Set(tokensOf(target).map((token) => token.written))
  const own = tokensOf(written)
    .map((token) => token.written)
    .filter((word) => /^\p{Lu}{2,}$/u.test(word))
  return [...initials, ...own].some((letters) => words.has(letters))
}

/** A person by the family name alone, in whatever form. */
function isCalled(wanted: readonly Rendering[], target: string, tag: string): boolean {
  const words = targetNames(target, tag)
  return wanted.some(({ text }) => {
    const family = tokensOf(text).at(-1)
    if (!family || family.folded.length < shortestFamilyName) return false
    return words.some((word) => isAlike(family.folded, word, keepsSpelling(tag)))
  })
}

/** A place under another of its names or as an adjective; inside a longer name, as the source writes it. */
function isPlaceNamed(place: Named, { source, target }: Pair, knowledge: Knowledge): boolean {
  const written = source.text.slice(place.start, place.end)
  const known = placesIn(written, knowledge.source)
  if (known.some((one) => mayName(one.place, target, knowledge.target) === true)) return true
  return (
    isPartOfName(place, source.text) && standsAsWritten(written, targetNames(target, knowledge.target.tag))
  )
}

/** Whether a known name stands in the target in a way its renderings do not show: shortened, or of its people. */
export function isNamed(named: Named, pair: Pair, knowledge: Knowledge): boolean {
  const { kind, wanted, start, end } = named
  if (kind === 'term') return false
  if (kind === 'person') return isCalled(wanted, pair.target, knowledge.target.tag)
  if (kind === 'place') return isPlaceNamed(named, pair, knowledge)
  return isAbbreviated(pair.source.text.slice(start, end), wanted, pair.target)
}
