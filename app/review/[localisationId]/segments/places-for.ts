import { toAsciiDigits } from '@/workflow/text/numerals'
import { searchable } from '@/app/review/[localisationId]/filter/filter'
import type { Places } from './segment-store'

const most = 8

/**
 * The places somebody may mean, the likeliest first: by number, from 1, in any digits; by words of source or text, those
 * after where they are before those above it.
 */
export function placesFor(asked: string, places: Places, from: number): number[] {
  const wanted = searchable(asked.trim())
  if (wanted === '') return []
  const digits = toAsciiDigits(wanted)
  const number = /^\d{1,7}$/u.test(digits) ? Number(digits) : 0
  if (number >= 1 && number <= places.length) return [number - 1]
  const found = places.flatMap((segment, place) =>
    segment && (searchable(segment.source.text).includes(wanted) || searchable(segment.text).includes(wanted))
      ? [place]
      : [],
  )
  return [...found.filter((place) => place > from), ...found.filter((place) => place <= from)].slice(0, most)
}
