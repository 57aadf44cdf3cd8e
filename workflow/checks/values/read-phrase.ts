import type { Numeral } from '@/workflow/text/numerals'
import { nothing, valueOf, withPart } from './compose'
import type { Sum } from './compose'
import type { ValueWord } from './read-words'
import { senseOf } from './senses'

/** A run of digits or a word that may belong to a number, in reading order. */
export type Piece = { start: number; end: number; numeral?: Numeral; word?: ValueWord }

/** A number as far as it was read. */
export type Phrase = {
  start: number
  end: number
  /** The piece after it. */
  next: number
  numeral?: Numeral
  sum: Sum
  /** The power of ten its words say. */
  scale: number
  /** How many of its words are numbers or scales. */
  words: number
  /** Joiners since the last of them. */
  joiners: number
  /** What it comes to with decades or dozens counted in. */
  also: number[]
  /** It ends with a decade or a dozen. */
  isOver?: boolean
}

type Pieces = readonly Piece[]

/** The text, and whether in its language "seventy one" may be 71. */
type About = { text: string; tensApart: boolean }

/** "2-х мільйонів": an ending set behind digits. */
const caseEnding = /^[-‑'’]\p{L}{1,4}(?=[\s\u00a0])/u
/** Romanian counts millions as "27 de milioane". */
const ofMillions = /^[\s\u00a0]de[\s\u00a0]$/u
const priced = /[$€£¥][\s\u00a0]?$/u
const close = /^[\s\u00a0-]{0,2}$/u

/** The number that begins at a piece, as long as it goes on; null where none does. */
export function readPhrase(pieces: Pieces, from: number, about: About): Phrase | null {
  const { text } = about
  const { start, end, numeral } = pieces[from]!
  let phrase: Phrase = {
    ...{ start, end: numeral ? end : start, next: numeral ? from + 1 : from, numeral },
    sum: numeral ? { ...nothing, open: Number(numeral.value) } : nothing,
    ...{ scale: 0, words: 0, joiners: 0, also: [] },
  }
  while (!phrase.isOver && phrase.next < pieces.length) {
    const longer = isBeside(phrase, pieces[phrase.next]!, text) ? withPiece(phrase, pieces, about) : null
    if (!longer) break
    phrase = longer
  }
  return numeral || phrase.words > 0 ? phrase : null
}

function isBeside(
  { numeral, end, scale, words, sum }: Phrase,
  { start, word }: Piece,
  text: string,
): boolean {
  const gap = text.slice(end, start)
  if (close.test(gap)) return true
  if (ofMillions.test(gap))
    return sum.open !== null && word !== undefined && senseOf(word.senses, 'scale') !== undefined
  return numeral !== undefined && words === 0 && scale === 0 && close.test(gap.replace(caseEnding, ''))
}

function withPiece(phrase: Phrase, pieces: Pieces, about: About): Phrase | null {
  const { text, tensApart } = about
  const { numeral, word, start, end } = pieces[phrase.next]!
  if (numeral) return withDigits(phrase, pieces)
  const { senses } = word!
  const isGlued = start === phrase.end && phrase.numeral !== undefined
  const scale = scaleOf(word!, {
    isGlued,
    isPriced: priced.test(text.slice(Math.max(0, phrase.start - 2), phrase.start)),
    followed: text[end],
  })
  if (scale !== undefined) return withNumber(phrase, end, 10 ** scale, scale)
  const doubtful = isGlued ? senseOf(senses, 'scale') : undefined
  if (doubtful) return { ...phrase, also: [valueOf(phrase.sum) * 10 ** doubtful.value], isOver: true }
  const number = senseOf(senses, 'number')
  if (number) {
    // Behind digits only "half" and "hundred" go on.
    const isNew = phrase.numeral && phrase.scale === 0 && number.value !== 0.5 && number.value !== 100
    const isOnes = number.value < 10 && phrase.words > 0 && phrase.joiners === 0 && phrase.sum.open !== null
    return isNew || (isOnes && !tensApart) ? null : withNumber(phrase, end, number.value)
  }
  const span = senseOf(senses, 'span')
  if (span) return withSpan(phrase, end, span.value)
  if (senseOf(senses, 'currency')) return withCurrency(phrase, pieces, text)
  return senseOf(senses, 'joiner') ? withJoiner(phrase, pieces, about) : null
}

const beyond = (phrase: Phrase, end: number): Phrase => ({ ...phrase, end, next: phrase.next + 1 })

function withNumber(phrase: Phrase, end: number, value: number, scale?: number): Phrase | null {
  const part = { value, isScale: scale !== undefined, joined: phrase.joiners > 0, isDigits: false }
  const sum = withPart(phrase.sum, part)
  if (!sum) return null
  return {
    ...beyond(phrase, end),
    sum,
    words: phrase.words + 1,
    joiners: 0,
    scale: phrase.scale + (scale ?? 0),
  }
}

/** "4 mil 500 millones", "12 bin 500": digits go on where another scale word follows them, and below a thousand. */
function withDigits(phrase: Phrase, pieces: Pieces): Phrase | null {
  const { numeral, end } = pieces[phrase.next]!
  const following = pieces[phrase.next + 1]?.word
  const scale = following && senseOf(following.senses, 'scale')
  if (!numeral || !phrase.numeral || phrase.scale === 0) return null
  const isBelow = phrase.sum.lastScale === 1000 && /^\p{Nd}{1,3}$/u.test(numeral.written)
  if (scale ? 10 ** scale.value === phrase.sum.lastScale : !isBelow) return null
  const part = { value: Number(numeral.value), isScale: false, joined: phrase.joiners > 0, isDigits: true }
  const sum = withPart(phrase.sum, part)
  return sum && { ...beyond(phrase, end), sum }
}

/** Two decades are twenty as well. */
function withSpan(phrase: Phrase, end: number, span: number): Phrase {
  const isAlone = !phrase.numeral && phrase.words === 0
  const sum = isAlone ? { ...phrase.sum, open: span } : phrase.sum
  const also = isAlone ? [] : [valueOf(phrase.sum) * span]
  return { ...beyond(phrase, end), sum, also, words: phrase.words + 1, isOver: true }
}

/** "27 GBP milijonų": a currency between a number and its scale. */
function withCurrency(phrase: Phrase, pieces: Pieces, text: string): Phrase | null {
  const { end } = pieces[phrase.next]!
  const behind = pieces[phrase.next + 1]
  if (!phrase.numeral || phrase.words > 0 || !behind?.word || !senseOf(behind.word.senses, 'scale'))
    return null
  return close.test(text.slice(end, behind.start)) ? beyond(phrase, end) : null
}

/** "Vingt et un", "one and a half": a joiner joins if the word after it goes on with the number. */
function withJoiner(phrase: Phrase, pieces: Pieces, about: About): Phrase | null {
  if (phrase.joiners > 1 || (phrase.words === 0 && !phrase.numeral)) return null
  const { end } = pieces[phrase.next]!
  const joined = { ...beyond(phrase, end), joiners: phrase.joiners + 1 }
  const following = pieces[joined.next]
  if (!following?.word || !isBeside(joined, following, about.text)) return null
  return withPiece(joined, pieces, about) ? joined : null
}

/**
 * "k", "m" and "t" are scales only where they touch digits, "m" of metres only behind a price; Czech and Croatian "mil" are
 * miles but for a point.
 */
function scaleOf(
  { senses, word }: ValueWord,
  at: { isGlued: boolean; isPriced: boolean; followed?: string },
): number | undefined {
  const scale = senseOf(senses, 'scale')
  if (!scale) return undefined
  const isUnit = senseOf(senses, 'unit') !== undefined
  if (word.length === 1) return at.isGlued && (!isUnit || at.isPriced) ? scale.value : undefined
  return isUnit && at.followed !== '.' ? undefined : scale.value
}
