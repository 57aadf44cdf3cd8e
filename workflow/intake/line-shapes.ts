import { isMark } from './label-blocks'
import { endsSentence, isShouted } from './line-breaks'

export type ListMark = { length: number; ordered: boolean }

type Neighbours = { above: string; below: string }

const bullet = /^([-–*•‣◦▪·])\s+/u
const numeral = /^\(?(\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+/u

const markOf = (line: string): { length: number; ordered: boolean; number?: string } | null => {
  const point = bullet.exec(line)
  if (point) return { length: point[0].length, ordered: false }
  const number = numeral.exec(line)
  return number ? { length: number[0].length, ordered: true, number: number[1]! } : null
}

/**
 * The mark that begins a point of a list. A dash or a figure at the head of a wrapped line is none: a list begins after a
 * blank line, a colon or the end of a sentence, or with two marks one under another, and numbering begins at one.
 */
export function listMark(
  line: string,
  { above, below, isInList }: Neighbours & { isInList: boolean },
): ListMark | null {
  const mark = markOf(line)
  if (!mark) return null
  if (isInList) return mark
  const begins =
    above === '' ||
    above.endsWith(':') ||
    endsSentence(above) ||
    isMark(above) ||
    markOf(below)?.ordered === mark.ordered
  const isFirst = mark.number === undefined || /^(?:1|a|i)$/u.test(mark.number)
  return begins && isFirst ? mark : null
}

/** Longer lines are sentences that lost their full stop, not headings. */
const longestHeading = 100

const looksLikeHeading = (line: string, most: number): boolean =>
  line.length <= most &&
  /^[\p{Lu}\p{Lo}\p{N}“"'‘«]/u.test(line) &&
  !/[.!?:;,…–-]["”’»)]*$/u.test(line) &&
  /\p{L}/u.test(line) &&
  !/@|\d{5}|\d{3} \d{3}/u.test(line)

type Place = Neighbours & { width: number }

/** A short line without a final stop that stands alone, is underlined or in capitals, or heads text whose lines are paragraphs. */
export function isHeadingLine(line: string, { above, below, width }: Place): boolean {
  const standsAlone = above === '' && (below === '' || /^(?:={3,}|-{3,})$/u.test(below))
  const headsParagraph = width === Infinity && below.length > line.length
  return (standsAlone || headsParagraph || isShouted(line, width)) && looksLikeHeading(line, longestHeading)
}

/** A first line of that shape is the title, and may be longer. */
export const isTitleLine = (line: string, place: Place): boolean =>
  isHeadingLine(line, place) || (place.below === '' && looksLikeHeading(line, 2 * longestHeading))
