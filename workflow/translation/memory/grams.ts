/** Words are told apart by this many of their first letters: inflected forms are one, and a beginning can be searched for. */
const prefixLength = 5

/** Texts up to this long have too few words to be found by words alone. */
const shortText = 40

/** Texts up to this long may differ in a single letter and be alike no more than many others by threes. */
const tinyText = 24

/** Nobody looks up more of a text than this. */
const maxWords = 400

/** Scripts that write no space between words: there each character counts as a word (UAX #24 scripts). */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|\p{N}+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}])+/gu

const isNumber = /^\p{N}/u

/** The words of a folded text; a number is a word like any other number. Stable: no dictionary, no locale. */
export const wordsOfFolded = (folded: string): string[] =>
  (folded.match(word) ?? []).slice(0, maxWords).map((each) => (isNumber.test(each) ? '0' : each))

/** FNV-1a over UTF-16 code units, with a last mixing (MurmurHash3's), as a signed 32-bit number. */
export function hash(seed: number, text: string): number {
  let h = seed
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** What a gram says of a unit; a gram of one kind is never one of another, nor of another pair of languages. */
type Kind = 'source word' | 'target word' | 'source pair' | 'source letters' | 'source but one'

const seeds = new Map<string, number>()

function seedOf(kind: Kind, pair: string): number {
  const name = `${kind} ${pair}`
  const seed = seeds.get(name) ?? hash(0x811c9dc5 | 0, name)
  seeds.set(name, seed)
  return seed
}

const beginning = (each: string) => (each.length > prefixLength ? each.slice(0, prefixLength) : each)

/** One gram for each different word, by its beginning. @param side of the unit the words stand on */
export function wordGrams(folded: string, pair: string, side: 'source' | 'target'): number[] {
  const seed = seedOf(`${side} word`, pair)
  return [...new Set(wordsOfFolded(folded).map((each) => hash(seed, beginning(each))))]
}

/** What a source is found by: different numbers, in no order. */
export type SourceGrams = {
  words: number[]
  /** Of neighbouring words. */
  pairs: number[]
  /** Of its letters by threes, where it is short. */
  letters: number[]
  /**
   * Of the whole with any one letter left out, and with none, where it is very short: texts that differ in a letter have
   * one of these in common (the neighbourhood of Mor and Fraenkel, 1982).
   */
  butOne: number[]
}

function lettersOf(folded: string, pair: string): number[] {
  if (folded.length > shortText) return []
  const seed = seedOf('source letters', pair)
  const edged = ` ${folded} `
  const grams = new Set<number>()
  for (let at = 0; at + 3 <= edged.length; at++) grams.add(hash(seed, edged.slice(at, at + 3)))
  return [...grams]
}

function butOneOf(folded: string, pair: string): number[] {
  if (folded.length > tinyText || folded === '') return []
  const seed = seedOf('source but one', pair)
  const grams = new Set([hash(seed, folded)])
  for (let at = 0; at < folded.length; at++) grams.add(hash(seed, folded.slice(0, at) + folded.slice(at + 1)))
  return [...grams]
}

/**
 * @param folded see `fold`
 * @param pair of languages, see `pairOf`
 */
export function sourceGrams(folded: string, pair: string): SourceGrams {
  const words = wordsOfFolded(folded)
  const [single, double] = [seedOf('source word', pair), seedOf('source pair', pair)]
  const ofWords = new Set<number>()
  const ofPairs = new Set<number>()
  for (const [at, each] of words.entries()) {
    ofWords.add(hash(single, beginning(each)))
    if (at > 0) ofPairs.add(hash(hash(double, words[at - 1]!), each))
  }
  return {
    words: [...ofWords],
    pairs: [...ofPairs],
    letters: lettersOf(folded, pair),
    butOne: butOneOf(folded, pair),
  }
}

/** All of them, as a unit is found by. */
export const allOf = ({ words, pairs, letters, butOne }: SourceGrams): number[] => [
  ...new Set([...words, ...pairs, ...letters, ...butOne]),
]
