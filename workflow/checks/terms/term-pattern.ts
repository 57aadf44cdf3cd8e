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
}

/** Shorter words of a longer term are mostly prepositions and articles, which change with the sentence. */
const shortWord = 3

const isSmallWord = ({ written }: Token) => written.length <= shortWord && written === written.toLowerCase()

/** Takes a term apart. Null where it has no letters. */
export function patternOf(term: string, inflection: Inflection | undefined): TermPattern | null {
  const tokens = tokensOf(term)
  const long = tokens.filter((token) => !isSmallWord(token))
  const words = (long.length > 0 ? long : tokens).map(({ written, folded }) => ({
    written,
    folded,
    stems: stemsOf(folded, inflection),
  }))
  if (words.length === 0) return null
  const anchor = words.reduce(
    (best, { folded }, at) => (folded.length > words[best]!.folded.length ? at : best),
    0,
  )
  return { words, anchor }
}
