import { wordAt } from './read-words'
import type { ValueWord } from './read-words'
import { senseOf } from './senses'
import type { Value } from './value'
import type { ValueData } from './value-data'

/** One word may stand before a percent sign or a unit (por ciento, square metres), two before a currency. */
const near =
  /^[\s\u00a0]*(?:\([cf]\))?[\s\u00a0-]*(?:[\p{L}\p{M}'’]{1,14}[\s\u00a0-]+){0,2}[(]?(?:\p{L}['’])?$/u
const nearer = /^[\s\u00a0]*(?:\([cf]\))?[\s\u00a0-]*(?:[\p{L}\p{M}]{2,14}[\s\u00a0]+)?[(]?$/u
const farthest = 32
/** What stands between an hour and its half of the day: "9 Uhr abends". */
const hours =
  /^[\s\u00a0]?(?:uhr|h|heures?|horas?|ore|uur|óra|годин[иаі]?|часа?|hodin[ay]?|godzin[aey]?|uri|sati|val\.?)[\s\u00a0](?:du |de la |da |di )?$/u

/** Gives values the currency, unit, percent sign or half of the day that stands behind or before them. */
export function attachMeaning(
  values: readonly Value[],
  folded: string,
  words: readonly ValueWord[],
): Value[] {
  let from = 0
  return values.map((value, at) => {
    if (value.kind === 'month' || value.kind === 'weekday') return value
    const before = words.findLast(({ end }) => end <= value.start)
    // "$22,500 per ounce" is an amount.
    const priced = before?.end === value.start ? withWordBefore(value, values[at - 1], folded, before) : value
    if (priced.kind === 'amount') return priced
    while (from < words.length && words[from]!.start < value.end) from += 1
    const until = Math.min(values[at + 1]?.start ?? Infinity, value.end + farthest)
    for (let one = from; one < words.length && words[one]!.start < until; one += 1) {
      const word = words[one]!
      const behind = folded.slice(value.end, word.start)
      // "1,5 mlrd. eurų": the point of a short scale word.
      const gap = value.scale > 0 ? behind.replace(/^\.(?=[\s\u00a0])/u, '') : behind
      if (!near.test(gap)) break
      const said = saidBy(word, value, { gap, folded })
      if (said) return { ...value, ...said, to: word.end }
    }
    return withWordBefore(value, values[at - 1], folded, before)
  })
}

function withWordBefore(value: Value, last: Value | undefined, folded: string, before?: ValueWord): Value {
  if (!before || before.start < (last?.end ?? 0)) return value
  if (!/^[\s\u00a0]?$/u.test(folded.slice(before.end, value.start))) return value
  const said = saidBy(before, value, { gap: '', folded })
  return said && said.kind !== 'measure' ? { ...value, ...said, from: before.start } : value
}

/** The same where words are not set apart by spaces: what follows at once, or a currency before. */
export const attachDense = (values: readonly Value[], folded: string, data: ValueData): Value[] =>
  values.map((value) => {
    const behind = wordAt(folded, value.end, data)
    const said = behind && saidBy(behind, value, { gap: '', folded })
    if (said) return { ...value, ...said, to: behind.end }
    if (value.by === 'digits' && folded[value.end] === '月' && value.number <= 12)
      return { ...value, kind: 'month', to: value.end + 1 }
    return withSignBefore(value, folded, data)
  })

/** A currency or a half of the day: 午後2時, 오후 2시. */
function withSignBefore(value: Value, folded: string, data: ValueData): Value {
  const before = folded.slice(Math.max(0, value.start - 6), value.start).trimEnd()
  const length = [3, 2, 1].find((one) => one <= before.length && data.words.has(before.slice(-one)))
  const senses = length === undefined ? [] : data.words.get(before.slice(-length))!
  const from = value.start - Math.min(6, value.start) + before.length - (length ?? 0)
  const currency = senseOf(senses, 'currency')
  if (currency) return { ...value, kind: 'amount', currency: currency.value, from }
  const half = senseOf(senses, 'pm') ?? senseOf(senses, 'am')
  return half && value.number <= 12 ? { ...value, kind: 'time', half: half.is, from } : value
}

type Said = Pick<Value, 'kind'> & Partial<Value>

function saidBy(
  { senses, word, end }: ValueWord,
  value: Value,
  at: { gap: string; folded: string },
): Said | null {
  const isNearer = nearer.test(at.gap)
  if (isNearer && senseOf(senses, 'percent')) return { kind: 'percentage' }
  const currency = senseOf(senses, 'currency')?.value
  const unit = senseOf(senses, 'unit')?.value
  if (currency && !(unit && value.scale === 0)) return { kind: 'amount', currency }
  // One letter is a unit only right behind digits, and not before a point within the sentence (Lithuanian "m." is years).
  const isUnit = word.length > 1 || (at.gap.length <= 1 && !/^\.\s*\S/u.test(at.folded.slice(end, end + 3)))
  if (unit && isNearer && isUnit) {
    const meant = unit === 'degree' ? temperatureOf(at.gap + word, at.folded.slice(end, end + 24)) : unit
    return { kind: 'measure', ...(meant && { unit: meant }), ...(currency && { currency }) }
  }
  if (at.gap.length > 4 && !hours.test(at.gap)) return null
  const half = senseOf(senses, 'pm') ?? senseOf(senses, 'am')
  return half ? { kind: 'time', half: half.is } : null
}

/** Degrees of which kind, by the letter or the name that follows; none where they are of an angle. */
function temperatureOf(word: string, after: string): string | undefined {
  const name = /^[\s\u00a0(-]*(\p{L}+)/u.exec(after)?.[1] ?? ''
  if (/\(c\)|°c$|℃$/u.test(word) || /^(?:c|c[eé]ls.*|ц[еэ].*|κελσ.*|摂氏)$/u.test(name)) return 'celsius'
  if (/\(f\)|°f$/u.test(word) || /^(?:f|f[aā]h?r.*|фар.*|φαρ.*|華氏)$/u.test(name)) return 'fahrenheit'
  return word.endsWith('°') ? undefined : 'degree'
}
