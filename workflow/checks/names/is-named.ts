import type { Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import type { KnownTerm, Rendering } from '@/workflow/checks/known-term'
import { tokensOf } from '@/workflow/checks/terms/tokens'
import { isAlike } from './alike'
import { mayName, placesIn } from './places'
import { keepsSpelling, targetNames } from './target-names'

type Named = { written: string; kind: KnownTerm['kind']; wanted: readonly Rendering[] }

const shortestFamilyName = 3

/** An abbreviation made of the first letters of a longer rendering, or the one the source has. */
function isAbbreviated({ written, wanted }: Named, target: string): boolean {
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
function isCalled({ wanted }: Named, target: string, tag: string): boolean {
  const words = targetNames(target, tag)
  return wanted.some(({ text }) => {
    const family = tokensOf(text).at(-1)
    if (!family || family.folded.length < shortestFamilyName) return false
    return words.some((word) => isAlike(family.folded, word, keepsSpelling(tag)))
  })
}

/** Whether a known name stands in the target in a way its renderings do not show: shortened, or of its people. */
export function isNamed(named: Named, { target }: Pair, knowledge: Knowledge): boolean {
  const { tag } = knowledge.target
  if (named.kind === 'term') return false
  if (named.kind === 'person') return isCalled(named, target, tag)
  if (named.kind === 'place')
    return placesIn(named.written, knowledge.source).some(
      ({ place }) => mayName(place, target, knowledge.target) === true,
    )
  return isAbbreviated(named, target)
}
