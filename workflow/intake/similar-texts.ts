import { withoutCodes } from '@/workflow/text/inline-code'
import type { PlacedText, StandingText } from './standing-text'

type Left = { oldLeft: readonly number[]; freshLeft: readonly number[]; from: readonly (number | null)[] }

/** Half the words in common is a rewording; standing in the same gap and kind, a third is. */
const alike = 0.5
const alikeInPlace = 0.34

/** Old texts looked at for each new one, and how common a word may be to find them by. */
const mostCandidates = 12
const commonWord = 40

/** Pairs [old place, new index] of reworded texts, the most alike first, each text once. */
export function similarPairs(
  old: readonly PlacedText[],
  fresh: readonly StandingText[],
  { oldLeft, freshLeft, from }: Left,
): [number, number][] {
  const oldWords = new Map(oldLeft.map((place) => [place, wordsOf(old[place]!)]))
  const holders = new Map<string, number[]>()
  for (const [place, words] of oldWords)
    for (const word of new Set(words))
      holders.set(word, [...(holders.get(word) ?? []).slice(0, commonWord), place])
  const oldGaps = gapsOf(old.length, new Set(from.filter((place) => place !== null)))
  const before = matchedBefore(from)
  const byGap = Map.groupBy(oldLeft, (place) => oldGaps[place]!)
  const pairs = freshLeft.flatMap((index) => {
    const words = wordsOf(fresh[index]!)
    const gap = gapAfter(before[index]!, oldGaps)
    const near = (byGap.get(gap) ?? []).slice(0, mostCandidates)
    return [...new Set([...candidates(words, holders), ...near])].flatMap((place) => {
      const isInPlace = oldGaps[place] === gap && isSameKind(old[place]!, fresh[index]!)
      const likeness = overlap(words, oldWords.get(place) ?? [])
      return likeness >= (isInPlace ? alikeInPlace : alike)
        ? [{ place, index, score: likeness + (isInPlace ? 0.2 : 0) }]
        : []
    })
  })
  return greedy(pairs)
}

const isSameKind = (a: StandingText, b: StandingText): boolean => a.kind === b.kind && a.part === b.part

/** Words in lower case; a script without spaces gives its characters. */
const wordsOf = ({ content }: StandingText): string[] =>
  withoutCodes(content.text)
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []

/** The number of matched old texts up to each place: places with one number lie in one gap. */
function gapsOf(length: number, matched: ReadonlySet<number>): number[] {
  let gap = 0
  return Array.from({ length }, (_, place) => (matched.has(place) ? (gap += 1) : gap))
}

/** For each new text, the old place of the nearest matched one before it; -1 at the head. */
function matchedBefore(from: readonly (number | null)[]): number[] {
  let last = -1
  return from.map((place) => (last = place ?? last))
}

const gapAfter = (place: number, gaps: readonly number[]): number => (place < 0 ? 0 : gaps[place]!)

function candidates(words: readonly string[], holders: ReadonlyMap<string, number[]>): number[] {
  const votes = new Map<number, number>()
  for (const word of new Set(words)) {
    const places = holders.get(word) ?? []
    if (places.length <= commonWord)
      for (const place of places) votes.set(place, (votes.get(place) ?? 0) + 1 / places.length)
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCandidates)
    .map(([place]) => place)
}

/** Dice's coefficient over words, repeats counted. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left > 0) common += 1
    counts.set(word, left - 1)
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length)
}

function greedy(pairs: { place: number; index: number; score: number }[]): [number, number][] {
  const places = new Set<number>()
  const indices = new Set<number>()
  return pairs
    .sort((a, b) => b.score - a.score || Math.abs(a.place - a.index) - Math.abs(b.place - b.index))
    .flatMap(({ place, index }) => {
      if (places.has(place) || indices.has(index)) return []
      places.add(place)
      indices.add(index)
      return [[place, index] as [number, number]]
    })
}
