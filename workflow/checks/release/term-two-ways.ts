import type { Knowledge } from '@/workflow/checks/knowledge'
import { findRendering } from '@/workflow/checks/terms/find-term'
import { termsIn } from '@/workflow/checks/terms/terms-in'
import { mostPlaces } from './release-finding'
import type { Place, PlacedText, ReleaseCheck } from './release-finding'

/** A term as a source has it, and the one rendering of it that its target uses. */
type Used = { term: string; said: string; rendering: string; place: Place }

/** Targets that use one of a term's renderings and no other: where several stand, which one is meant is not known. */
function usedIn({ segmentId, source, target, terms }: PlacedText, knowledge: Knowledge): Used[] {
  return termsIn(source.text, terms, knowledge.source).flatMap(({ term, rendering: said }) => {
    const found = term.target
      .filter(({ status }) => status !== 'forbidden')
      .flatMap((rendering) => {
        const [at] = findRendering(target, rendering, knowledge.target)
        return at ? [{ rendering: rendering.text, at }] : []
      })
    // "Minister" stands wherever "Prime Minister" does: the longest is the one that is used.
    const [longest, ...others] = found.toSorted((a, b) => b.rendering.length - a.rendering.length)
    if (!longest || others.some(({ at }) => at.start < longest.at.start || at.end > longest.at.end)) return []
    const { start, end, written } = longest.at
    return [
      {
        term: `${term.conceptId} ${said.text}`,
        said: said.text,
        rendering: longest.rendering,
        place: { segmentId, start, end, written },
      },
    ]
  })
}

/**
 * A term that one release says two ways, both of them allowed. Only where the source says it one way: an abbreviation
 * and the words it stands for are rendered each by its like.
 */
export const termTwoWays: ReleaseCheck = (texts, knowledge) => {
  const used = texts.flatMap((text) => usedIn(text, knowledge))
  return [...Map.groupBy(used, ({ term }) => term).values()].flatMap((same) => {
    const ways = [...Map.groupBy(same, ({ rendering }) => rendering).values()].map(([first]) => first!)
    if (ways.length < 2) return []
    return [
      {
        code: 'term_two_ways' as const,
        severity: 'warning' as const,
        places: ways.map(({ place }) => place).slice(0, mostPlaces),
        values: { term: ways[0]!.said },
      },
    ]
  })
}
