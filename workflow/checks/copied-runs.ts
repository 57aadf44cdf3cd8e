import type { Pair } from './finding'
import { wordsOfPair } from './pair-words'
import type { Word } from './pair-words'

/** Words of the target that stand one after another in the source too. */
export type Run = { words: readonly Word[]; start: number; end: number }

/** Every longest run of at least so many words that source and target share letter for letter, without overlap. */
export function copiedRuns(pair: Pair, atLeast: number): Run[] {
  const { source, target } = wordsOfPair(pair)
  if (!mayHoldRun(source, target, atLeast)) return []
  const places = new Map<string, number[]>()
  source.forEach(({ text }, at) => places.set(text, [...(places.get(text) ?? []), at]))
  const runs: Run[] = []
  for (let at = 0; at < target.length;) {
    const lengths = (places.get(target[at]!.text) ?? []).map((from) => shared(pair, from, at))
    const length = Math.max(0, ...lengths)
    if (length >= atLeast) runs.push(runOf(target.slice(at, at + length)))
    at += Math.max(1, length)
  }
  return runs
}

/** Whether so many words of the target in a row are words of the source at all. */
function mayHoldRun(source: readonly Word[], target: readonly Word[], atLeast: number): boolean {
  const ofSource = new Set(source.map(({ text }) => text))
  let row = 0
  return target.some(({ text }) => {
    row = ofSource.has(text) ? row + 1 : 0
    return row >= atLeast
  })
}

/** Words with a space between; the parts of an address have none. */
const follows = (text: string, one: Word, next: Word): boolean =>
  /^[,;]?\s+$/u.test(text.slice(one.end, next.start))

function shared(pair: Pair, from: number, at: number): number {
  const { source, target } = wordsOfPair(pair)
  let length = 1
  for (; ; length++) {
    const [wanted, next] = [source[from + length], target[at + length]]
    if (!wanted || !next || wanted.text !== next.text) return length
    if (!follows(pair.target, target[at + length - 1]!, next)) return length
  }
}

const runOf = (words: readonly Word[]): Run => ({ words, start: words[0]!.start, end: words.at(-1)!.end })
