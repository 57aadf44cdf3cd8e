import type { ReadyRules } from './rules-for'

/** A place where a sentence may end. */
export type Place = {
  /** Some sixty characters up to the mark that may end the sentence and what closes after it, white space taken off. */
  before: string
  /** Its last words, the last first. */
  words: readonly string[]
  /** Some sixty characters from the first of what may be the next sentence. */
  after: string
  /** The same without the marks that open it. */
  ahead: string
  /** White space lies between. */
  spaced: boolean
  /** The whole of what would be the sentence, where it is short. */
  sentence: string
  rules: ReadyRules
}

/** Characters a rule looks to either side. */
const reach = 60

const opening = /^[\p{Ps}\p{Pi}\p{Pf}\p{Pd}"'¿¡„‚\s]+/u

/** @param start where the sentence begins that may end at `at` */
export function placeAt(text: string, start: number, at: number, rules: ReadyRules): Place {
  const from = Math.max(start, at - reach)
  const behind = text.slice(from, at)
  const before = behind.trimEnd()
  const after = text.slice(at, at + reach)
  return {
    before,
    words: lastWords(before),
    after,
    ahead: after.replace(opening, ''),
    spaced: before.length < behind.length,
    sentence: from === start ? before : '',
    rules,
  }
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000

function lastWords(text: string): string[] {
  const words: string[] = []
  let end = text.length
  for (let at = end - 1; at >= -1 && words.length < 4; at -= 1) {
    if (at >= 0 && !isSpace(text.charCodeAt(at))) continue
    if (at + 1 < end) words.push(text.slice(at + 1, end))
    end = at
  }
  return words
}

const elided = /^(.+?)[’'].*$/u

/** The first word of what follows. */
export const nextWord = ({ ahead }: Place): string => /^[\p{L}\p{M}\p{N}’'-]+/u.exec(ahead)?.[0] ?? ''

/** Whether what follows begins as sentences mostly do. */
export function beginsUsually(place: Place): boolean {
  const word = nextWord(place)
  // "J. A. Smith": one letter and a full stop are another initial.
  if (word.length === 1 && place.ahead.charAt(1) === '.') return false
  const { starters } = place.rules
  return starters.has(word) || (/[’']/u.test(word) && starters.has(word.replace(elided, '$1’')))
}
