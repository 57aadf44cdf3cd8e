import type { Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import { beginsSentence } from '@/workflow/checks/terms/capitals'
import { tokensOf } from '@/workflow/checks/terms/tokens'
import { isUnspaced } from '@/workflow/checks/terms/unspaced'
import { isAlike } from './alike'
import { placesIn } from './places'

type Replacement = { start: number; end: number; written: string }

const shortestName = 3

/**
 * What stands in the target where a name of the source is missing: another place, or a word with a capital that
 * nothing in the source explains. Null where there is none, and where capitals tell nothing.
 */
export function replacementOf({ source, target }: Pair, knowledge: Knowledge): Replacement | null {
  const known = new Set(placesIn(source.text, knowledge.source).map(({ place }) => place))
  const other = placesIn(target, knowledge.target).find(({ place }) => !known.has(place))
  if (other && known.size > 0) return other
  const { tag } = knowledge.target
  if (isUnspaced(tag) || /^(?:de|lb)(?:-|$)/u.test(tag)) return null
  const words = tokensOf(source.text)
  const strange = tokensOf(target).filter(
    (token) =>
      token.written.length >= shortestName &&
      /^\p{Lu}\p{Ll}/u.test(token.written) &&
      !beginsSentence(target, token.start) &&
      !words.some(({ folded }) => isAlike(folded, token)),
  )
  const [first, ...rest] = strange
  if (!first) return null
  const end = rest.reduce((end, token) => (token.start === end + 1 ? token.end : end), first.end)
  return { start: first.start, end, written: target.slice(first.start, end) }
}
