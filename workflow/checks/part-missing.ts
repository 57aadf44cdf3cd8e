import { anchorsOf } from './anchors'
import type { Pair } from './finding'
import { wordsOfPair } from './pair-words'

/** How far a target's length lies from the expected one, as a logarithm, and how far good translations lie. */
export type Length = { off: number; spread: number }

export type Part = { start: number; end: number }

/** Evidence (a logarithm of odds) from which a part is taken for left out. */
const enough = 2.9
/** What one name or number of the part speaks for its being left out, or against. */
const anchorMissing = 0.3
const anchorFound = -0.5
/** What is left out mostly begins and ends at a mark. */
const atMarks = [-0.25, -0.05, 0.15]

const fewestWords = 3
/** At most this much of a source is one part left out; with more gone the whole is too short. */
const largestShare = 0.75

const opensClause = /(?:^|[,;:.–—(“"-]\s*)$/u
const closesClause = /^\s*(?:$|[,;:.!?–—)”"-])/u

/** The odds that a length comes from a text without this share of the source rather than from all of it. */
function byLength({ off, spread }: Length, share: number): number {
  const without = Math.log(1 - share)
  return (off ** 2 - (off - without) ** 2) / (2 * spread ** 2)
}

/** The sum of what the anchors before each word speak for a part left out. */
function sumsBefore(pair: Pair): number[] {
  const { source } = wordsOfPair(pair)
  const anchors = anchorsOf(pair).toSorted((a, b) => a.start - b.start)
  let sum = 0
  let next = 0
  return [...source.map(({ start }) => start), Infinity].map((at) => {
    for (; next < anchors.length && anchors[next]!.start < at; next++)
      sum += anchors[next]!.found ? anchorFound : anchorMissing
    return sum
  })
}

/** The stretch of words of the source most likely left out, where a target is shorter than expected and its length, names and numbers speak for one. */
export function partMissing(pair: Pair, length: Length): Part | null {
  const { source } = wordsOfPair(pair)
  const { text } = pair.source
  const sums = sumsBefore(pair)
  const opens = source.map(({ start }) => Number(opensClause.test(text.slice(Math.max(0, start - 3), start))))
  const closes = source.map(({ end }) => Number(closesClause.test(text.slice(end, end + 3))))
  let best: Part | null = null
  let most = enough
  for (let from = 0; from < source.length; from++) {
    const { start } = source[from]!
    for (let to = from + fewestWords - 1; to < source.length; to++) {
      const end = source[to + 1]?.start ?? text.length
      const share = (end - start) / text.length
      if (share > largestShare) break
      const marks = atMarks[opens[from]! + closes[to]!]!
      const evidence = byLength(length, share) + sums[to + 1]! - sums[from]! + marks
      if (evidence > most) [best, most] = [{ start, end }, evidence]
    }
  }
  return best
}
