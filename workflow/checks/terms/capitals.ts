import type { TermWord } from './term-pattern'
import type { Token } from './tokens'

const sentenceStart = /(?:^|[.!?…:;]["'”’»)\]]*\s+|[\r\n])["'«»“”„‘’(\[¿¡\s\uE000-\uF8FF–—-]*$/u

/** More marks and spaces than these never stand between two sentences. */
const marksBefore = 8

const isUpper = (letter = '') => letter !== letter.toLowerCase()

/** Whether a place begins a sentence, a quotation after a colon, or a line. */
export const beginsSentence = (text: string, at: number): boolean =>
  sentenceStart.test(at > marksBefore ? `x${text.slice(at - marksBefore, at)}` : text.slice(0, at))

type Place = { text: string; start: number; words: readonly Token[] }

/**
 * Whether words have their capitals as the term has them. A sentence's first word may have one of its own, a text all
 * in capitals says nothing.
 */
export function sameCapitals({ text, start, words }: Place, term: readonly TermWord[]): boolean {
  if (text === text.toUpperCase() && words.length > 1) return true
  return words.every((word) => {
    const wanted = term.find(({ stems }) => stems.some((stem) => word.folded.startsWith(stem)))
    if (!wanted || word.written.startsWith(wanted.written)) return true
    if (hasInnerCapitals(wanted.written)) return false
    if (isUpper(wanted.written[0]) === isUpper(word.written[0])) return true
    return word.start === start && isUpper(word.written[0]) && beginsSentence(text, start)
  })
}

const hasInnerCapitals = (word: string) => isUpper(word[1]) || isUpper(word.at(-1))
