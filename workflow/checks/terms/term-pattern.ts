import type { Inflection } from './inflection'
import { stemsOf } from './stems'
import { tokensOf } from './tokens'
import type { Token } from './tokens'

/** A word of a term with the stems its forms begin with. */
export type TermWord = { written: string; folded: string; stems: readonly string[] }

/** One way a term is written, taken apart to be looked for. */
export type TermPattern = {
  words: readonly TermWord[]
  /** Which of them is looked for first: the longest, the rarest in most texts. */
  anchor: number
  /** Its small words do not count, as those of the text it is looked for in do not. */
  withoutSmall: boolean
}

/** Shorter words of a longer term are mostly prepositions and articles, which change with the sentence. */
const shortWord = 3

const isSmallWord = ({ written }: Token) => written.length <= shortWord && written === written.toLowerCase()

const longOf = new WeakMap<readonly Token[], readonly Token[]>()

/** The words of a text that say what it is about, counted once. */
export function longWords(tokens: readonly Token[]): readonly Token[] {
  const known = longOf.get(tokens) ?? tokens.filter((token) => !isSmallWord(token))
  longOf.set(tokens, known)
  return known
}

/** Takes a term apart. Null where it has no letters. */
export function patternOf(term: string, inflection: Inflection | undefined): TermPattern | null {
  const tokens = tokensOf(term)
  const long = longWords(tokens)
  // Of "air force" and "rule of law" one word would be left, which says something else.
  const counted = long.length > 1 || tokens.length === 1 ? long : []
  const words = (counted.length > 0 ? counted : tokens).map(({ written, folded }) => ({
    written,
    folded,
    stems: stemsOf(folded, inflection),
  }))
  if (words.length === 0) return null
  const anchor = words.reduce(
    (best, { folded }, at) => (folded.length > words[best]!.folded.length ? at : best),
    0,
  )
  return { words, anchor, withoutSmall: counted.length > 0 }
}
