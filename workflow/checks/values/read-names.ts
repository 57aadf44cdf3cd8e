import type { ValueWord } from './read-words'
import { senseOf } from './senses'
import type { Value } from './value'
import type { ValueData } from './value-data'

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

/** The days of the week, as a Japanese date has them in brackets: 3月3日(火). */
const bracketed = /(?<=日\s?[（(])[月火水木金土日](?=[)）])/gu
const daySigns = '月火水木金土日'

/** The names of weekdays where words are not set apart by spaces; 日 of 星期日 and 日曜日 counts no days. */
export function readDenseWeekdays(text: string, data: ValueData): Value[] {
  const value = (start: number, written: string, number: number): Value => {
    const end = start + written.length
    return {
      ...unmarked,
      kind: 'weekday',
      start,
      end,
      from: start,
      to: end,
      written,
      number,
      by: 'words',
      also: [],
      bare: false,
    }
  }
  const found = weekdaysOf(data).flatMap(({ word, day }) =>
    placesOf(word, text).map((at) => value(at, word, day)),
  )
  const whole = found.filter(
    (one) => !found.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
  )
  const signs = [...text.matchAll(bracketed)].map(({ 0: sign, index }) =>
    value(index, sign, daySigns.indexOf(sign) + 1),
  )
  return [...whole, ...signs]
}

const weekdays = new WeakMap<ValueData, { word: string; day: number }[]>()

function weekdaysOf(data: ValueData) {
  const known = weekdays.get(data)
  if (known) return known
  const names = [...data.words].flatMap(([word, senses]) => {
    const day = word.length > 1 ? senseOf(senses, 'weekday') : undefined
    return day ? [{ word, day: day.value }] : []
  })
  weekdays.set(data, names)
  return names
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at)
  return places
}
