import { imperial, isConverted } from './conversions'
import type { Value } from './value'

/** The name of a month or of a weekday. */
export const isName = ({ kind, by }: Value): boolean =>
  (kind === 'month' && by === 'words') || kind === 'weekday'

export const isEqual = (a: number, b: number) => Math.abs(a - b) <= Math.abs(a) * 1e-9

/** A number and a month in a date of digits are written alike; a weekday is only itself. */
export function isSame(s: Value, t: Value): boolean {
  if (s.kind === 'weekday' || t.kind === 'weekday') return s.kind === t.kind && s.number === t.number
  if (!isEqual(s.number, t.number)) return false
  if (isName(s) || isName(t)) return isName(s) === isName(t) || canBeMonth(isName(s) ? t : s)
  if (s.by === 'digits' && t.by === 'digits') return true
  return maySayInWords(s, t)
}

/** In digits, or 三月: "the third" is not March. */
const canBeMonth = ({ scale, runs, by, written }: Value) =>
  scale === 0 && runs.length <= 1 && (by !== 'words' || /\p{sc=Han}/u.test(written))

/** Digits of a code or a score stay digits, and the day of a month is said beside a month. */
function maySayInWords(s: Value, t: Value): boolean {
  if (s.strict || t.strict) return false
  // "One minute" is not "1 mile".
  if (s.number === 1 && s.unit !== t.unit) return false
  return s.dated === t.dated || s.by === t.by
}

const isYear = (number: number) => Number.isInteger(number) && number >= 1000 && number < 2200

/** The same time on another clock, the same century by another count, the same year or decade written short. */
export function isOtherwiseSame(s: Value, t: Value): boolean {
  if (isName(s) || isName(t)) return false
  const [a, b] = [s.number, t.number]
  if ([...s.also, a].some((one) => one !== a && isEqual(one, b)) || t.also.some((one) => isEqual(one, a)))
    return true
  if (s.kind === 'time' || t.kind === 'time') if (isHour(s) && isHour(t) && isSameHour(s, t)) return true
  return isSameYear(s, b) || isSameYear(t, a) || isCentury(a, b) || isCentury(b, a)
}

/** 1995 may be 95, the 1970s the seventies or the eighth decade. */
function isSameYear({ number: year, runs, written }: Value, short: number): boolean {
  if (!isYear(year) || short < 1 || short >= 100 || runs.length === 0 || !/^\p{Nd}{4}$/u.test(written))
    return false
  const inCentury = year % 100
  return inCentury === short || (inCentury > 0 && year % 10 === 0 && inCentury / 10 + 1 === short)
}

/** The 19th century is 1800-talet. */
const isCentury = (century: number, year: number) =>
  century >= 5 && century <= 22 && year === (century - 1) * 100

const isHour = ({ number, scale }: Value): boolean =>
  Number.isInteger(number) && number >= 0 && number <= 24 && scale === 0

/** Clocks of twelve and of twenty-four hours; the half of the day is often said in words that are not read. */
export function isSameHour(s: Value, t: Value): boolean {
  if (s.half && t.half) return hourOfDay(s) === hourOfDay(t)
  if (s.half === 'am' && s.number !== 12) return t.number % 24 === s.number
  if (t.half === 'am' && t.number !== 12) return s.number % 24 === t.number
  return s.number % 12 === t.number % 12
}

const hourOfDay = ({ half, number }: Value) => (half === 'pm' ? (number % 12) + 12 : number % 12)

/** The same measure in another unit; where one side's unit was not read, both must be in digits. */
export function isSameMeasure(s: Value, t: Value): boolean {
  if (s.unit && t.unit) return isConverted(s.number, s.unit, t.number, t.unit)
  const [known, other] = s.unit ? [s, t] : [t, s]
  if (temperatures.has(known.unit ?? '') && other.by === 'digits' && known.by === 'digits')
    return isConverted(other.number, 'fahrenheit', known.number, known.unit)
  if (!known.unit || !imperial.has(known.unit) || known.by !== 'digits' || other.by !== 'digits') return false
  return known.number > 1 && other.number > 1 && isConverted(known.number, known.unit, other.number)
}

const temperatures = new Set(['celsius', 'degree'])
