import type { Value } from './value'

const betweenHoursAndMinutes = /^(?::|\s?h\s?|h|時|시\s?)$/u

/** Says which numbers are hours, by the minutes behind them. */
export const markTimes = (values: readonly Value[], folded: string): Value[] =>
  values.map((value, at) => {
    const next = values[at + 1]
    if (!isHour(value) || !next || next.by !== 'digits' || !/^\d\d$/u.test(next.written) || next.number > 59)
      return value
    return betweenHoursAndMinutes.test(folded.slice(value.end, next.start))
      ? { ...value, kind: 'time' }
      : value
  })

const isHour = ({ by, number, runs, written }: Value) =>
  by === 'digits' && runs.length === 1 && written.length <= 2 && number <= 24

/** What is said of the minutes (9:30 am) is meant of the hours. */
export const markHalves = (values: readonly Value[]): Value[] =>
  values.map((value, at) => {
    const half = values[at + 1]?.half
    return value.kind === 'time' && !value.half && half ? { ...value, half } : value
  })

const besideMonth = /^[\s\u00a0.,-]{0,3}(?:\p{L}{1,2}\.?[\s\u00a0'’])?$/u
const ordinalEnding = /^(?:st|nd|rd|th|er|º|ª)(?!\p{L})/u

/** Says which numbers are the days and years of a month that is named beside them. */
export function markDates(values: readonly Value[], folded: string): Value[] {
  if (!values.some(({ kind }) => kind === 'month')) return [...values]
  const isBeside = (one: Value | undefined, other: Value) => {
    if (one?.kind !== 'month') return false
    const between = folded.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
    return besideMonth.test(between.replace(ordinalEnding, ''))
  }
  return values.map((value, at) =>
    value.kind === 'number' && (isBeside(values[at - 1], value) || isBeside(values[at + 1], value))
      ? { ...value, dated: true }
      : value,
  )
}

const toTheNext =
  /^[\s\u00a0]?[-–—~〜～/][\s\u00a0]?$|^[\s\u00a0]\p{L}{1,5}(?:[\s\u00a0]\p{L}{1,3})?[\s\u00a0]$|^から$/u

/** "340 to 500 million", "100–200 miles": what is said of the second number may be meant of the first. */
export const markRanges = (values: readonly Value[], folded: string): Value[] =>
  values.map((value, at) => {
    const next = values[at + 1]
    if (!next || next.bare || value.kind !== 'number' || next.kind === 'month' || next.kind === 'weekday')
      return value
    if (!toTheNext.test(folded.slice(value.end, next.start))) return value
    const { unit, currency, scale } = next
    const scaled =
      scale > 0 && value.scale === 0 ? [Number((value.number * 10 ** scale).toPrecision(14))] : []
    const kind = next.kind === 'time' ? value.kind : next.kind
    return {
      ...value,
      kind,
      also: [...value.also, ...scaled],
      ...(unit && { unit }),
      ...(currency && { currency }),
    }
  })
