import type { ValueWord } from './read-words'
import { senseOf } from './senses'
import type { Value } from './value'

const numberBeside = /^[.]?[\s\u00a0]?\p{Nd}|\p{Nd}[.]?[\s\u00a0]?$/u

/** The names of months and weekdays, and noon and midnight, among the words of a text. */
export const readNames = (words: readonly ValueWord[], text: string, tag: string): Value[] =>
  words.flatMap((word) => nameOf(word, text, tag))

const unmarked = { runs: [], scale: 0, foreign: false, strict: false, dated: false }

function nameOf(word: ValueWord, text: string, tag: string): Value[] {
  const { start, end, senses } = word
  const plain = { start, end, from: start, to: end, written: text.slice(start, end), by: 'words' as const }
  const hour = senseOf(senses, 'noon') ?? senseOf(senses, 'midnight')
  if (hour) {
    const number = hour.is === 'noon' ? 12 : 0
    return [{ ...unmarked, ...plain, kind: 'time', number, also: [24, 12], bare: true }]
  }
  // French "sept" is a number before it is short for September.
  const month = senseOf(senses, 'number') ? undefined : senseOf(senses, 'month')
  const named = month ?? senseOf(senses, 'weekday')
  if (!named || !isWholeName(word, text) || !isCapitalised(word, text, tag)) return []
  return [{ ...unmarked, ...plain, kind: named.is, number: named.value, also: [], bare: false }]
}

/** Short names (Jan, Sun, pro) are words of their own unless a number stands beside them or a point behind a month. */
function isWholeName({ start, end, senses }: ValueWord, text: string): boolean {
  if (end - start > 3) return true
  if (text[end] === '.' && senseOf(senses, 'month')) return true
  const isBefore = numberBeside.test(text.slice(end, end + 3))
  return isBefore || numberBeside.test(text.slice(Math.max(0, start - 3), start))
}

/** English sets its names of months apart from other words by a capital. */
const isCapitalised = ({ start }: ValueWord, text: string, tag: string) =>
  !/^en\b/u.test(tag) || /\p{Lu}/u.test(text[start]!)
