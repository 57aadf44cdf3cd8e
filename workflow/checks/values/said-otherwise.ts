import type { Knowledge } from '@/workflow/checks/knowledge'
import type { ValueComparison } from './compare-values'
import { inBaseUnit, isConverted, isSameDimension } from './conversions'
import { foldInPlace } from './read-words'
import { romanNumbersIn } from './roman'
import { timesSaid } from './said'
import type { Value } from './value'

type Side = 'source' | 'target'

type About = { texts: Record<Side, string>; knowledge: Knowledge; comparison: ValueComparison }

/**
 * Whether a number in digits that has no partner is said on the other side in a way that is no value of its own (inside a
 * longer word, as a Roman numeral, as a sum), or need not be said there.
 */
export function isSaidOtherwise(value: Value, side: Side, about: About): boolean {
  const { all } = about.comparison
  const other: Side = side === 'source' ? 'target' : 'source'
  if (value.number === 0 && isMinutes(value, all[side])) return true
  if (isRoundTheClock(value, about.texts[side], about.texts[other])) return true
  if (isSubscript(value, about.texts[side], about.texts[other])) return true
  if (isCenturyOfDecade(value, all[other])) return true
  if (isSameSum(value, side, about.comparison)) return true
  if (isSecondMeasure(value, side, about)) return true
  if (isTail(value, side, about.comparison)) return true
  if (isRoman(value, about.texts[other])) return true
  if (value.strict) return false
  if (isSmallAside(value, side, about)) return true
  if (isMonthAside(value, side, about.comparison)) return true
  if (isHalfMore(value, all[other])) return true
  return !value.dated && isInsideWord(value, other, about)
}

/** "A" may be 1; Japanese and its neighbours count what others only imply (two of a pair, both). */
function isSmallAside({ number, kind }: Value, side: Side, { comparison, knowledge }: About): boolean {
  const most = knowledge.target.values.countsInMyriads ? 3 : 1
  if (side !== 'target' || kind === 'month' || number > most) return false
  // A number of the source that waits for its partner may have become this one.
  return !comparison.source.some(
    (one) => one.by === 'digits' || (one.kind === 'number' && one.number > 1 && !one.bare),
  )
}

/** 11月, where the source has no month left that it could be. */
const isMonthAside = ({ kind, by }: Value, side: Side, { source }: ValueComparison) =>
  side === 'target' && kind === 'month' && by === 'digits' && !source.some((one) => one.kind === 'month')

/** The minutes of 11:00, which may be 11. */
const isMinutes = (value: Value, all: readonly Value[]) =>
  /^\p{Nd}{2}$/u.test(value.written) && all[all.indexOf(value) - 1]?.kind === 'time'

const roundTheClock = /(?<![\p{Nd}/])24\/(?:7|365)(?:\/365)?(?![\p{Nd}/])/u

/** 24/7 is said in words, or as so many hours and days; every number of either is of that saying. */
function isRoundTheClock({ number, start }: Value, text: string, other: string): boolean {
  if (![24, 7, 365].includes(number)) return false
  const own = roundTheClock.exec(text)
  return own ? start >= own.index && start < own.index + own[0].length : roundTheClock.test(other)
}

/** Formulas the news has, without their numbers. */
const formula = /(?<!\p{L})(?:CO|CH|NO|SO|NH|H|O|N)$/u

/** CO2 beside CO₂, or beside carbon dioxide. */
function isSubscript({ start, end }: Value, text: string, other: string): boolean {
  const code = /\p{L}+$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0]
  if (code === undefined) return false
  const written = other.normalize('NFKC')
  return written.includes(code + text.slice(start, end)) || (formula.test(code) && !written.includes(code))
}

const isRoman = ({ number, scale }: Value, text: string) =>
  scale === 0 && romanNumbersIn(text).some(({ value }) => value === number)

/** The 1480s are the eighties of the 15th century. */
const isCenturyOfDecade = ({ number, scale }: Value, others: readonly Value[]) =>
  scale === 0 &&
  others.some(
    (other) =>
      other.number % 10 === 0 &&
      other.number >= 1000 &&
      other.number < 2100 &&
      Math.floor(other.number / 100) + 1 === number,
  )

/** Two and a half, an hour and 30 minutes; half of all for 50 %. */
function isHalfMore({ number, kind, by }: Value, others: readonly Value[]): boolean {
  const isHalf = (value: Value) => value.number % 1 === 0.5
  if (kind === 'percentage' && number === 50)
    return others.some((other) => other.by === 'words' && isHalf(other))
  if (isHalf({ number } as Value))
    return others.some((other) => (other.by === 'words' && isHalf(other)) || other.number === 30)
  // A quarter of a point is 0.25, three quarters are 0.75.
  if (number % 1 === 0.25 || number % 1 === 0.75)
    return others.some((other) => other.by === 'words' && other.number === 4)
  return number === 30 && by === 'digits' && others.some(isHalf)
}

/** "Dreijährig", "kolmivuotias": a number word at the beginning of a longer one that is no number. */
function isInsideWord({ number, scale, written }: Value, other: Side, about: About): boolean {
  if (scale > 0) return false
  const isDecade = /^\p{Nd}{3}0$/u.test(written) && number % 100 > 0
  return beginsWord(number, other, about) || (isDecade && beginsWord(number % 100, other, about))
}

function beginsWord(number: number, other: Side, { texts, knowledge, comparison }: About): boolean {
  const words = knowledge[other].values.numberWords.get(number) ?? []
  if (words.length === 0) return false
  const text = foldInPlace(texts[other])
  const isRead = (at: number) => comparison.all[other].some(({ start, end }) => at >= start && at < end)
  // Short words of large numbers (sto, cem) begin too many others.
  const shortest = number <= 12 ? 3 : 4
  return words.some((word) => {
    if (word.length < shortest) return false
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if ((at === 0 || !/\p{L}/u.test(text[at - 1]!)) && !isRead(at)) return true
    return false
  })
}

/** Authors round both measures of one thing. */
const authorsRounding = 0.05

/** "645 miles (1040 km)": one of the two is enough, where the other is not there without its number. */
function isSecondMeasure(value: Value, side: Side, { texts, knowledge, comparison }: About): boolean {
  const { unit } = value
  if (!unit) return false
  const other: Side = side === 'source' ? 'target' : 'source'
  const { matches, all } = comparison
  if (comparison[other].some((one) => one.unit === unit)) return false
  const isTwin = (one: Value) =>
    one !== value &&
    one.unit !== undefined &&
    isConverted(value.number, unit, one.number, one.unit, authorsRounding)
  if (!all[side].some((one) => isTwin(one) && matches.some((match) => match[side] === one))) return false
  const said = timesSaid(
    texts[other],
    knowledge[other].values,
    ({ is, value }) => is === 'unit' && value === unit,
  )
  return said <= all[other].filter((one) => one.unit === unit).length
}

/** The ounce of 17 pounds 1 ounce, where the pounds were found in another unit. */
function isTail(value: Value, side: Side, { matches, all }: ValueComparison): boolean {
  const before = all[side][all[side].indexOf(value) - 1]
  if (
    !value.unit ||
    !before?.unit ||
    value.start - before.end > 16 ||
    !isSameDimension(value.unit, before.unit)
  )
    return false
  const other: Side = side === 'source' ? 'target' : 'source'
  return matches.some(
    (match) => match[side] === before && match.how === 'otherwise' && match[other].unit !== before.unit,
  )
}

/** 17 pounds 1 ounce beside 7.7 kg, 5 ft 7 in beside 170 cm: measures without partners that come to the same. */
function isSameSum(value: Value, side: Side, { source, target }: ValueComparison): boolean {
  if (!value.unit) return false
  const [s, t] = [measuresIn(source), measuresIn(target)]
  if (s.length + t.length !== 3 || !(side === 'source' ? s : t).includes(value)) return false
  const [one, other] = [inBaseUnit(s), inBaseUnit(t)]
  return one !== null && other !== null && Math.abs(one - other) <= one * 0.015
}

/** One measure, or two that make one: their units differ. */
function measuresIn(values: readonly Value[]): Value[] {
  const measures = values.filter(({ unit }) => unit !== undefined)
  return new Set(measures.map(({ unit }) => unit)).size === measures.length ? measures : []
}
