import { isSameHour } from './agreement'
import type { Open } from './compare-values'
import type { Value } from './value'

/**
 * 22.30 beside 22 h 30, 12.02.2025 beside 12 February 2025: a number whose runs of digits are each found on the other side.
 * Whole hours have no minutes to find.
 */
export function pairRuns(open: Open, take: (source: Value, target: Value, how: 'parts') => void): void {
  for (const side of ['target', 'source'] as const) {
    const others = side === 'target' ? open.source : open.target
    for (const value of open[side]) {
      const found = value.runs.length > 1 ? partsAmong([...others], value) : null
      if (!found) continue
      for (const other of found) {
        if (side === 'target') take(other, value, 'parts')
        else take(value, other, 'parts')
      }
    }
  }
}

function partsAmong(others: readonly Value[], value: Value): Value[] | null {
  const alike = others.find((other) => isSameTimeOrDate(other, value))
  if (alike) return [alike]
  const found: Value[] = []
  for (const [at, run] of value.runs.entries()) {
    const free = others.filter(
      (other) =>
        !found.includes(other) && other.scale === 0 && (other.by === 'digits' || other.kind === 'month'),
    )
    const part =
      free.find(({ number }) => number === run) ??
      (at === 0 && run <= 24
        ? free.find(
            (other) => other.kind === 'time' && isSameHour(other, { ...value, number: run, half: undefined }),
          )
        : undefined)
    if (part) found.push(part)
    else if (
      !(at === 1 && run === 0 && value.runs.length === 2 && /\P{Nd}00$|^0\p{Nd}00$/u.test(value.written))
    )
      return null
  }
  return found.length > 0 ? found : null
}

/** The same runs of a time or a date, or the same time on another clock. */
function isSameTimeOrDate(one: Value, other: Value): boolean {
  if (one.runs.length !== other.runs.length || !isTimeOrDate(one)) return false
  if (one.runs.every((run, at) => run === other.runs[at])) return true
  const atHour = (value: Value) => ({ ...value, number: value.runs[0] ?? 0 })
  return (
    one.runs.length === 2 &&
    isTimeOrDate(other) &&
    one.runs[1] === other.runs[1] &&
    isSameHour(atHour(one), atHour(other))
  )
}

/** Hours and two digits of minutes, or three runs. */
const isTimeOrDate = ({ runs: [hours = 0, minutes = 0, ...others], runs, written }: Value) =>
  others.length === 1 ||
  (runs.length === 2 && hours <= 24 && minutes < 60 && /(?:\P{Nd}|^\p{Nd}{2})\p{Nd}{2}$/u.test(written))
