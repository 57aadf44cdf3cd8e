import { numeralsOf } from '@/workflow/text/numerals'
import type { Numeral } from '@/workflow/text/numerals'
import { nothing, valueOf, withPart } from './compose'
import type { Sum } from './compose'
import { readMyriads } from './read-myriads'
import { foldInPlace, readWords, wordAt } from './read-words'
import type { ValueWord } from './read-words'
import type { Value } from './value'
import type { Sense, ValueData } from './value-data'

type Piece = { start: number; end: number; numeral?: Numeral; word?: ValueWord }

const senseOf = <S extends Sense['is']>(senses: readonly Sense[], is: S) =>
  senses.find((sense): sense is Extract<Sense, { is: S }> => sense.is === is)

/** Everything of a text that has a value, in reading order. Digits are read as the language writes them. */
export function readValues(text: string, data: ValueData): Value[] {
  const folded = foldInPlace(text)
  const words = data.countsInMyriads ? [] : readWords(folded, data)
  const values = data.countsInMyriads
    ? readMyriads(text).filter((value) => !isExponent(value, folded))
    : readNumbers(text, folded, data, words)
  const names = words.flatMap((word) => nameOf(word, text, data.tag))
  const all = [...values, ...names].toSorted((a, b) => a.start - b.start)
  const timed = markDates(markTimes(all, folded), folded)
  const attached = data.countsInMyriads
    ? attachDense(timed, text, folded, data)
    : attach(timed, folded, words)
  return markRanges(halfOfHours(attached), folded)
}

const numberBeside = /^[.]?[\s\u00a0]?\p{Nd}|\p{Nd}[.]?[\s\u00a0]?$/u

/** Short names (Jan, Sun, pro) are words of their own unless a number stands beside them or a point behind them. */
function isWholeName({ start, end, senses }: ValueWord, text: string): boolean {
  if (end - start > 3) return true
  if (text[end] === '.' && senseOf(senses, 'month')) return true
  return (
    numberBeside.test(text.slice(end, end + 3)) ||
    numberBeside.test(text.slice(Math.max(0, start - 3), start))
  )
}

/** English sets its names of months apart from other words by a capital. */
const isCapitalised = ({ start }: ValueWord, text: string, tag: string) =>
  !/^en\b/u.test(tag) || /\p{Lu}/u.test(text[start]!)

function nameOf(word: ValueWord, text: string, tag: string): Value[] {
  const { start, end, senses } = word
  // French "sept" is a number before it is short for September.
  const month = senseOf(senses, 'number') ? undefined : senseOf(senses, 'month')
  const day = month ? undefined : senseOf(senses, 'weekday')
  const named = month ?? day
  if (!named || !isWholeName(word, text) || !isCapitalised(word, text, tag)) return []
  const kind = month ? 'month' : 'weekday'
  return [{ ...blank, kind, start, end, written: text.slice(start, end), number: named.value, by: 'words' }]
}

const blank: Value = {
  ...{ kind: 'number', start: 0, end: 0, written: '', number: 0, also: [], by: 'digits' },
  ...{ runs: [], scale: 0, bare: false, foreign: false, strict: false, dated: false },
}

function readNumbers(text: string, folded: string, data: ValueData, words: readonly ValueWord[]): Value[] {
  const pieces: Piece[] = [
    ...numeralsOf(text, data.tag)
      .filter((numeral) => !isExponent(numeral, folded))
      .map((numeral) => ({ start: numeral.start, end: numeral.end, numeral })),
    ...words.map((word) => ({ start: word.start, end: word.end, word })),
  ].toSorted((a, b) => a.start - b.start)
  const values: Value[] = []
  for (let at = 0; at < pieces.length;) {
    const [value, next] = readFrom(pieces, at, { text, folded })
    if (value) values.push(value)
    at = next
  }
  return values
}

/** The 2 of km2 belongs to the unit. */
const isExponent = ({ start, written }: { start: number; written: string }, folded: string) =>
  (written === '2' || written === '3') &&
  /(?<!\p{L})(?:[kcmd]?m|мм?|км|см|mi|ft)$/u.test(folded.slice(Math.max(0, start - 4), start))

const lone = ({ start, end }: Piece, number: number, text: string): Value => ({
  ...blank,
  ...{ start, end, written: text.slice(start, end), number, by: 'words', bare: true },
})

type Reading = { text: string; folded: string }

/** "2-х мільйонів": an ending set behind digits. */
const caseEnding = /^[-‑'’]\p{L}{1,4}(?=[\s\u00a0])/u
/** Romanian counts millions as "27 de milioane". */
const ofMillions = /^[\s\u00a0]de[\s\u00a0]$/u
const close = /^[\s\u00a0-]{0,2}$/u

/** The number that begins at a piece, as long as it goes on, and where to read on. */
function readFrom(pieces: readonly Piece[], from: number, { text, folded }: Reading): [Value | null, number] {
  const first = pieces[from]!
  let sum: Sum = first.numeral ? { ...nothing, open: Number(first.numeral.value) } : nothing
  let end = first.end
  let scale = 0
  let at = first.numeral ? from + 1 : from
  let numbers = 0
  const also: number[] = []
  let joinedTwice = false
  for (let joined = false; at < pieces.length; at += 1) {
    const piece = pieces[at]!
    const gap = text
      .slice(end, piece.start)
      .replace(first.numeral && at === from + 1 ? caseEnding : /^$/u, '')
    if (!close.test(gap) && !(first.numeral && scale === 0 && ofMillions.test(gap))) break
    if (piece.numeral) {
      const following = pieces[at + 1]
      const following2 = following?.word && senseOf(following.word.senses, 'scale')
      if (!following2 || scale === 0 || 10 ** following2.value === sum.lastScale) break
      const next = withPart(sum, {
        value: Number(piece.numeral.value),
        isScale: false,
        joined,
        isDigits: true,
      })
      if (!next) break
      sum = next
      end = piece.end
      continue
    }
    const { senses, word } = piece.word!
    const isGlued = piece.start === end && at > from
    const saidScale = isScaleHere(senses, word, first.numeral !== undefined, isGlued, text[piece.end])
    const saidNumber = senseOf(senses, 'number')
    const isCurrency = senseOf(senses, 'currency') !== undefined && at === from + 1 && first.numeral
    const behind = pieces[at + 1]?.word
    if (
      isCurrency &&
      !saidScale &&
      behind &&
      senseOf(behind.senses, 'scale') &&
      close.test(text.slice(piece.end, behind.start))
    ) {
      end = piece.end
      continue
    }
    const part = saidScale ? 10 ** saidScale.value : saidNumber?.value
    const span = saidScale || saidNumber ? undefined : senseOf(senses, 'span')
    if (span) {
      if (!first.numeral && numbers === 0) return [lone(piece, span.value, text), at + 1]
      also.push(tidy(valueOf(sum) * span.value))
      end = piece.end
      at += 1
      break
    }
    if (part === undefined) {
      if (!senseOf(senses, 'joiner') || (numbers === 0 && !first.numeral) || (joined && !joinedTwice)) break
      // The word after it decides whether it joins.
      const after = pieces[at + 1]
      if (!after?.word || !close.test(text.slice(piece.end, after.start))) break
      const isJoiner = senseOf(after.word.senses, 'joiner') && !joinedTwice
      if (!isJoiner && !continues(sum, after.word, first.numeral !== undefined && scale === 0)) break
      joinedTwice = true
      joined = true
      end = piece.end
      continue
    }
    if (first.numeral && scale === 0 && !saidScale && part !== 0.5 && part !== 100) break
    const next = withPart(sum, { value: part, isScale: saidScale !== undefined, joined, isDigits: false })
    if (!next) break
    sum = next
    end = piece.end
    numbers += 1
    joined = false
    joinedTwice = false
    scale += saidScale?.value ?? 0
  }
  if (!first.numeral && numbers === 0) return [null, from + 1]
  const numeral = first.numeral
  const written = text.slice(first.start, end)
  const runs = numeral && scale === 0 ? runsOf(numeral) : []
  const value: Value = {
    ...blank,
    also,
    ...{
      start: first.start,
      end,
      written,
      number: tidy(valueOf(sum)),
      by: numeral ? 'digits' : 'words',
      runs,
      scale,
    },
    bare: !numeral && numbers === 1 && scale > 0 && valueOf(sum) === 10 ** scale,
    foreign: numeral?.foreign ?? false,
    strict: numeral !== undefined && (isCode(numeral, folded) || isLabelled(numeral, text)),
  }
  return [value, Math.max(at, from + 1)]
}

/** F-16, COVID-19, MH17, UTC+1, 5-2, 2:2, 4x4. */
function isCode({ start, end }: Numeral, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - 3), start)
  const after = folded.slice(end, end + 3)
  return (
    (/[\p{L}#][-‑+]?$/u.test(before) &&
      !/(?:^|[\s\u00a0])\p{L}['’]?$/u.test(before) &&
      !/['’]$/u.test(before)) ||
    /\p{Nd}[:x]$/u.test(before) ||
    /^[:x]\p{Nd}/u.test(after)
  )
}

/** Formula 1: an article of the other language is not it. */
const isLabelled = ({ start, written }: Numeral, text: string) =>
  written === '1' && /\S\s\p{Lu}\p{L}+[\s\u00a0]$/u.test(text.slice(Math.max(0, start - 20), start))

/** Four digits that are a time of day may be one: 0230 UTC. */
const runsOf = ({ written, runs }: Numeral): number[] =>
  /^(?:[01]\d|2[0-3])[0-5]\d$/u.test(written)
    ? [Number(written.slice(0, 2)), Number(written.slice(2))]
    : runs.map(Number)

const tidy = (number: number) => Number(number.toPrecision(14))

/** "k", "m" and "t" are scales only behind digits they touch; a longer word may stand alone. */
function isScaleHere(
  senses: readonly Sense[],
  word: string,
  afterDigits: boolean,
  isGlued: boolean,
  followed: string | undefined,
) {
  const scale = senseOf(senses, 'scale')
  if (!scale) return undefined
  // Czech and Croatian "mil" are miles unless a point says it is short for millions.
  if (senseOf(senses, 'unit')) return followed === '.' ? scale : undefined
  if (word.length === 1) return afterDigits && isGlued ? scale : undefined
  return scale
}

function continues(sum: Sum, { senses }: ValueWord, onlyScale: boolean): boolean {
  const scale = senseOf(senses, 'scale')
  const value = scale ? 10 ** scale.value : senseOf(senses, 'number')?.value
  if (value === undefined || (onlyScale && !scale && value !== 0.5)) return false
  return withPart(sum, { value, isScale: scale !== undefined, joined: true, isDigits: false }) !== null
}

const betweenHoursAndMinutes = /^(?::|\s?h\s?|h|時|시\s?)$/u

/** Puts hours and minutes together, and says which numbers may be hours. */
function markTimes(values: readonly Value[], folded: string): Value[] {
  return values.map((value, at) => {
    const next = values[at + 1]
    if (!isHour(value) || !next || next.by !== 'digits') return value
    const gap = folded.slice(value.end, next.start)
    if (!betweenHoursAndMinutes.test(gap) || !/^\d\d$/u.test(next.written) || next.number > 59) return value
    return { ...value, kind: 'time' as const }
  })
}

/** What is said of the minutes (9:30 am) is meant of the hours. */
const halfOfHours = (values: readonly Value[]): Value[] =>
  values.map((value, at) => {
    const half = values[at + 1]?.half
    return value.kind === 'time' && !value.half && half ? { ...value, half } : value
  })

const toTheNext =
  /^[\s\u00a0]?[-–—~〜～/][\s\u00a0]?$|^[\s\u00a0]\p{L}{1,5}(?:[\s\u00a0]\p{L}{1,3})?[\s\u00a0]$|^から$/u

/** "340 to 500 million", "100–200 miles": what is said of the second number may be meant of the first. */
function markRanges(values: readonly Value[], folded: string): Value[] {
  return values.map((value, at) => {
    const next = values[at + 1]
    if (!next || next.bare || value.kind !== 'number' || next.kind === 'month' || next.kind === 'weekday')
      return value
    if (!toTheNext.test(folded.slice(value.end, next.start))) return value
    const scaled = next.scale > 0 && value.scale === 0 ? [tidy(value.number * 10 ** next.scale)] : []
    const { unit, currency } = next
    const kind = next.kind === 'time' ? value.kind : next.kind
    return {
      ...value,
      kind,
      also: [...value.also, ...scaled],
      ...(unit && { unit }),
      ...(currency && { currency }),
    }
  })
}

const besideMonth = /^[\s\u00a0.,-]{0,3}(?:\p{L}{1,2}\.?[\s\u00a0'’])?$/u

/** The days and years beside the name of a month. */
function markDates(values: readonly Value[], folded: string): Value[] {
  const isBeside = (one: Value | undefined, other: Value) =>
    one?.kind === 'month' &&
    besideMonth.test(
      folded
        .slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
        .replace(/^(?:st|nd|rd|th|er|º|ª)(?!\p{L})/u, ''),
    )
  return values.map((value, at) =>
    value.kind === 'number' && (isBeside(values[at - 1], value) || isBeside(values[at + 1], value))
      ? { ...value, dated: true }
      : value,
  )
}

const isHour = ({ by, number, runs, scale, written }: Value) =>
  by === 'digits' && scale === 0 && runs.length === 1 && written.length <= 2 && number <= 24

/** One word may stand before a percent sign or a unit (por ciento, square metres), two before a currency. */
const near =
  /^[\s\u00a0]*(?:\([cf]\))?[\s\u00a0-]*(?:[\p{L}\p{M}'’]{1,14}[\s\u00a0-]+){0,2}[(]?(?:\p{L}['’])?$/u
const nearer = /^[\s\u00a0]*(?:\([cf]\))?[\s\u00a0-]*(?:[\p{L}\p{M}]{2,14}[\s\u00a0]+)?[(]?$/u

/** Gives values the currency, unit, percent sign or half of the day beside them. */
function attach(values: readonly Value[], folded: string, words: readonly ValueWord[]): Value[] {
  return values.map((value, at) => {
    if (value.kind === 'month' || value.kind === 'weekday') return value
    const next = values[at + 1]?.start ?? Infinity
    const behind = words.filter(({ start }) => start >= value.end && start < Math.min(next, value.end + 32))
    for (const word of behind) {
      const gap = folded.slice(value.end, word.start)
      if (!near.test(gap)) break
      const found = said(word, value, { gap, folded })
      if (found) return { ...value, ...found }
    }
    const before = words.findLast(({ end }) => end <= value.start)
    if (!before || before.start < (values[at - 1]?.end ?? 0)) return value
    if (!/^[\s\u00a0]?$/u.test(folded.slice(before.end, value.start))) return value
    const found = said(before, value, { gap: '', folded })
    return found && found.kind !== 'measure' ? { ...value, ...found } : value
  })
}

function attachDense(values: readonly Value[], text: string, folded: string, data: ValueData): Value[] {
  return values.map((value) => {
    const behind = wordAt(folded, value.end, data)
    const found = behind && said(behind, value, { gap: '', folded })
    if (found) return { ...value, ...found }
    if (value.by === 'digits' && text[value.end] === '月' && value.number <= 12)
      return { ...value, kind: 'month' as const }
    const before = [3, 2, 1]
      .map((length) => data.words.get(folded.slice(value.start - length, value.start)))
      .find(Boolean)
    const currency = before && senseOf(before, 'currency')
    return currency ? { ...value, kind: 'amount' as const, currency: currency.value } : value
  })
}

function said(
  { senses, word, end }: ValueWord,
  value: Value,
  { gap, folded }: { gap: string; folded: string },
): Partial<Value> | null {
  const isNearer = nearer.test(gap)
  if (senseOf(senses, 'percent') && isNearer) return { kind: 'percentage' }
  const currency = senseOf(senses, 'currency')
  const unit = senseOf(senses, 'unit')
  if (currency && !(unit && value.scale === 0)) return { kind: 'amount', currency: currency.value }
  // One letter is a unit only right behind digits.
  if (unit && isNearer && (word.length > 1 || (gap.length <= 1 && !/^\.\s*\S/u.test(folded.slice(end))))) {
    const said = unit.value === 'degree' ? temperatureOf(gap + word, folded.slice(end)) : unit.value
    return { kind: 'measure', ...(said && { unit: said }), ...(currency && { currency: currency.value }) }
  }
  if (gap.length > 4) return null
  if (senseOf(senses, 'pm')) return { kind: 'time', half: 'pm' }
  if (senseOf(senses, 'am')) return { kind: 'time', half: 'am' }
  return null
}

/** Degrees of which kind, by the letter or the name that follows; none where they are of an angle. */
function temperatureOf(word: string, after: string): string | undefined {
  const name = /^[\s\u00a0(-]*(\p{L}+)/u.exec(after)?.[1] ?? ''
  if (/\(c\)|°c$|℃$/u.test(word) || /^(?:c|c[eé]ls.*|ц[еэ].*|κελσ.*|摂氏)$/u.test(name)) return 'celsius'
  if (/\(f\)|°f$/u.test(word) || /^(?:f|f[aā]h?r.*|фар.*|φαρ.*|華氏)$/u.test(name)) return 'fahrenheit'
  return word.endsWith('°') ? undefined : 'degree'
}
