import type { Pair } from '@/workflow/checks/finding'
import type { Difference } from './differences'
import type { Value } from './value'

const dateInDigits = /(?<![\p{Nd}.])(\p{Nd}{1,2})([./-])\s?(\p{Nd}{1,2})\2\s?(\p{Nd}{4})(?!\p{Nd})/gu

const known = new Map<string, boolean | null>()

/** Whether a language puts the month first; null for English of no nation, which does both. */
function hasMonthFirst(tag: string): boolean | null {
  const seen = known.get(tag)
  if (seen !== undefined) return seen
  const parts = new Intl.DateTimeFormat(tag).formatToParts().map(({ type }) => type)
  const isFirst = /^en(?!-[A-Z])/u.test(tag) ? null : parts.indexOf('month') < parts.indexOf('day')
  known.set(tag, isFirst)
  return isFirst
}

type DateInDigits = { value: Value; day: string; month: string; year: string }

function datesIn(text: string, isMonthFirst: boolean): DateInDigits[] {
  return [...text.matchAll(dateInDigits)].map(
    ({ 0: written, 1: one = '', 3: other = '', 4: year = '', index }) => {
      const [day, month] = isMonthFirst ? [other, one] : [one, other]
      const place = { start: index, end: index + written.length, from: index, to: index + written.length }
      const value: Value = {
        ...{
          kind: 'date',
          ...place,
          written,
          number: Number(year),
          also: [],
          by: 'digits',
          runs: [],
          scale: 0,
        },
        ...{ bare: false, foreign: false, strict: true, dated: true },
      }
      return { value, day: String(Number(day)), month: String(Number(month)), year }
    },
  )
}

/** Dates in digits whose day became the month: 12/02/2025 of British English is 12.02.2025 in German, of American 02.12.2025. */
export function swappedDates({ source, target, sourceLanguage, targetLanguage }: Pair): Difference[] {
  const from = hasMonthFirst(sourceLanguage)
  const to = hasMonthFirst(targetLanguage)
  if (from === null || to === null) return []
  const others = datesIn(target, to)
  if (others.length === 0) return []
  return datesIn(source.text, from).flatMap((date): Difference[] => {
    const isSame = others.some(
      ({ day, month, year }) => day === date.day && month === date.month && year === date.year,
    )
    const swapped = others.find(
      ({ day, month, year }) => day === date.month && month === date.day && year === date.year,
    )
    if (isSame || !swapped) return []
    return [{ code: 'date_changed', severity: 'error', source: date.value, target: swapped.value }]
  })
}
