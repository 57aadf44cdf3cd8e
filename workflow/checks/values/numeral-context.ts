import type { Numeral } from '@/workflow/text/numerals'

type Placed = Pick<Numeral, 'start' | 'end' | 'written'>

/** The 2 of km2 belongs to the unit, the 39 of &#39; to an apostrophe. */
export const isNoNumber = ({ start, written }: Placed, folded: string): boolean =>
  folded.slice(Math.max(0, start - 2), start) === '&#' ||
  ((written === '2' || written === '3') &&
    /(?<!\p{L})(?:[kcmd]?m|[ксмд]?м|mi|ft)$/u.test(folded.slice(Math.max(0, start - 4), start)))

/** F-16, COVID-19, MH17, UTC+1, 2:2, 4x4; not l’11 or 20-летие. */
export function isCode({ start, end }: Placed, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - 3), start)
  const isBehindLetters =
    /[\p{L}#][-‑+]?$/u.test(before) && !/(?:^|[\s\u00a0])\p{L}['’]?$|['’]$/u.test(before)
  return isBehindLetters || /\p{Nd}[:x]$/u.test(before) || /^[:x]\p{Nd}/u.test(folded.slice(end, end + 3))
}

/** Formula 1: an article of the other language is not it. */
export const isLabelled = ({ start, written }: Placed, text: string): boolean =>
  written === '1' && /\S\s\p{Lu}\p{L}+[\s\u00a0]$/u.test(text.slice(Math.max(0, start - 20), start))

/** The runs of digits; of four digits that are a time of day (0230 UTC) the hours and the minutes. */
export const runsOf = ({ written, runs }: Numeral): number[] =>
  /^(?:[01]\d|2[0-3])[0-5]\d$/u.test(written)
    ? [Number(written.slice(0, 2)), Number(written.slice(2))]
    : runs.map(Number)
