import { toAsciiDigits } from '@/workflow/text/numerals'
import type { Value } from './value'

const digitsOf = ({ written }: Value) => toAsciiDigits(written).replace(/\D/gu, '')

/** Whether one run of digits becomes another by changing, dropping or adding one digit, or swapping two. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [rest, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (
    (rest.length <= 1 && other.length <= 1) ||
    (rest.length === 2 && rest === [...other].toReversed().join(''))
  )
}

const isSameSort = (s: Value, t: Value) =>
  s.kind === t.kind && s.dated === t.dated && s.currency === t.currency && s.unit === t.unit

/** How likely one value became the other; more is likelier. */
export function likeness(s: Value, t: Value): number {
  const [a, b] = [digitsOf(s), digitsOf(t)]
  return (
    (isSameSort(s, t) ? 2 : 0) +
    (s.scale === t.scale ? 1 : 0) +
    (a.length === b.length ? 2 : 0) +
    (a !== '' && isOneSlipAway(a, b) ? 3 : 0)
  )
}

/** Whether one value surely became the other: both in digits, and as long, a slip away, zeros apart, or both of a code. */
export function isLikely(s: Value, t: Value): boolean {
  if (s.by !== 'digits' || t.by !== 'digits') return false
  const [a, b] = [digitsOf(s), digitsOf(t)]
  const isZerosApart = a.replace(/0+$/u, '') === b.replace(/0+$/u, '')
  return (
    a.length === b.length || isZerosApart || (s.strict && t.strict) || (a.length > 2 && isOneSlipAway(a, b))
  )
}

/** Whether only the scale differs: million and billion, 万 and 億, or a scale word that is gone. */
export function isScaled(s: Value, t: Value): boolean {
  if (s.scale === t.scale || Math.max(s.number, t.number) < 1e6 || s.kind === 'month' || t.kind === 'month')
    return false
  const power = Math.log10(s.number / t.number)
  return Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 1e-6
}

/**
 * Whether a number in digits that is nowhere is surely gone: small and round numbers are said in too many ways, and of a
 * code whose letters are gone as well the whole name was put otherwise.
 */
export function isSureLoss(value: Value, source: string, target: string): boolean {
  const { number, scale, kind, strict } = value
  if (kind === 'time') return false
  const letters = strict ? /(\p{L}{2,})[-‑]?$/u.exec(source.slice(0, value.start))?.[1] : undefined
  if (letters && !target.includes(letters)) return false
  if (scale > 0 || number % 1 !== 0) return true
  return number >= 100 && !(number <= 1000 && number % 50 === 0)
}
