import { isContactLine, isMark } from './label-blocks'

/** Two lines one under the other, and what is known of the text around them. */
export type Between = {
  before: string
  after: string
  /** UTF-16 units at which lines were wrapped; Infinity where each line is a paragraph. */
  width: number
  /** Blank lines part this text's paragraphs. */
  hasBlanks: boolean
  /** A quotation is open after `before`. */
  isQuoting: boolean
  isInList: boolean
  /** `before` is of the text's first block. */
  isFirst: boolean
  /** `after` begins further in than the lines around it. */
  isIndented: boolean
}

/** Lines longer than this were not wrapped: nobody wraps at 140. */
const widestWrap = 132

const closers = '["”’»)\\]]*'
const sentenceEnd = new RegExp(`[.!?…。！？]${closers}$`, 'u')
const openingQuote = /^["“„«‘]/u
const upperStart = /^["“„«‘'([¿¡]*[\p{Lu}\p{Lo}\p{N}]/u

/** "BACKGROUND", "ZUM THEMA": a short line in capitals is a heading. */
export const isShouted = (line: string, width: number): boolean =>
  line.length <= width * 0.8 && /\p{Lu}{4}/u.test(line) && !/\p{Ll}|[.!?,;]$/u.test(line)

export const endsSentence = (line: string): boolean => sentenceEnd.test(line)

/**
 * The width a text was wrapped at: its longest line, the few that stand out (an address that could not be broken) left
 * aside. Infinity where lines are too long to have been wrapped.
 */
export function widthOf(lines: readonly string[]): number {
  const lengths = lines
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b)
  const usual = lengths[Math.ceil((lengths.length - 1) * 0.8)] ?? 0
  const longest = lengths.findLast((length) => length <= usual * 1.25) ?? 0
  return longest > widestWrap || lengths.length < 2 ? Infinity : longest
}

/** A paragraph of a press release rarely has more lines than this. */
const usualLines = 12

/**
 * Whether blank lines part this text's paragraphs. A blank line under the title or above the notes alone does not make
 * it a habit: the stretches between are then far longer than paragraphs are.
 */
export function blanksPartParagraphs(lines: readonly string[]): boolean {
  const stretches = lines
    .map((line) => line.trim())
    .join('\n')
    .split(/\n{2,}/u)
    .filter(Boolean)
  if (stretches.length < 2) return false
  const wrapped = stretches.map((stretch) => stretch.split('\n').length).filter((count) => count > 1)
  const sum = wrapped.reduce((total, count) => total + count, 0)
  return sum <= usualLines * wrapped.length
}

/**
 * Whether two lines belong to one paragraph: `split` and `join` where the lines say so, `ask` where they do not.
 * A writer's editor breaks a line only where the next word no longer fits; a break where it would have fitted was meant.
 */
export function sureBreak(between: Between): 'split' | 'join' | 'ask' {
  const { before, after, width, hasBlanks, isQuoting, isInList, isFirst, isIndented } = between
  if (width === Infinity) return 'split'
  if ([before, after].some((line) => isMark(line) || isContactLine(line) || isShouted(line, width))) {
    const isOneHeading = isShouted(before, width) && isShouted(after, width)
    return isOneHeading ? 'join' : 'split'
  }
  if (isIndented && !isInList) return 'split'
  const startsAnew = upperStart.test(after)
  const firstWord = after.split(/\s/u, 1)[0] ?? ''
  const hadRoom = before.length + 1 + firstWord.length <= width
  if (isQuoting && openingQuote.test(after) && endsSentence(before)) return 'split'
  if (before.endsWith(':') && openingQuote.test(after)) return 'split'
  if (!startsAnew) return 'join'
  if (endsSentence(before)) {
    if (isInList || hasBlanks) return hadRoom ? 'ask' : 'join'
    return hadRoom ? 'split' : 'ask'
  }
  if (before.endsWith(':')) return 'ask'
  const goesOn = /[,;–-]$/u.test(before)
  const wasShort = before.length < width * 0.6 || (isFirst && !hasBlanks && hadRoom)
  return wasShort && !goesOn ? 'ask' : 'join'
}
