import type { FindingCode, Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import { toAsciiDigits } from '@/workflow/text/numerals'
import type { ValueComparison } from './compare-values'
import { disagreements } from './disagreements'
import { isLikely, isScaled, isSureLoss, likeness } from './likeness'
import { lostSigns } from './lost-signs'
import { swappedDates } from './swapped-dates'
import type { Value } from './value'

/** Something a source says of a value and its translation does not, or the other way round. */
export type Difference = {
  code: FindingCode
  severity: 'error' | 'warning'
  source?: Value
  target?: Value
}

/** Lost and added values of which one may have become another: more is a table that is another one. */
const mostCompared = 100

/** Where the values of a pair differ, each value named once at most as what was lost and once as what came instead. */
export function differencesIn(comparison: ValueComparison, pair: Pair, knowledge: Knowledge): Difference[] {
  const lost = comparison.source.filter((value) => value.by === 'digits' || isTelling(value))
  const added = comparison.target.filter((value) => value.by === 'digits' || isTelling(value))
  const found: Difference[] = []
  const pairUp = (isPair: (s: Value, t: Value) => boolean, of: (s: Value, t: Value) => Difference | null) => {
    for (const source of lost.slice(0, mostCompared)) {
      const target = mostLike(
        source,
        added.slice(0, mostCompared).filter((t) => isPair(source, t)),
      )
      if (!target) continue
      lost.splice(lost.indexOf(source), 1)
      added.splice(added.indexOf(target), 1)
      const difference = of(source, target)
      if (difference) found.push(difference)
    }
  }
  const isLiteral = (s: Value, t: Value) =>
    s.by === 'digits' && toAsciiDigits(s.written) === toAsciiDigits(t.written)
  pairUp(isLiteral, (source, target) =>
    isRightAsItStands(source, pair)
      ? null
      : { code: 'number_not_localised', severity: 'warning', source, target },
  )
  pairUp(isScaled, (source, target) => ({
    code: 'number_scale',
    severity: severityOfScale(source, target),
    source,
    target,
  }))
  pairUp(isNamePair, (source, target) => ({ code: 'date_changed', severity: 'error', source, target }))
  pairUp(isOnePossiblyOther, (source, target) => ({
    code: codeOf(source, target),
    severity: isLikely(source, target) ? 'error' : 'warning',
    source,
    target,
  }))
  return [
    ...found,
    ...disagreements(comparison, pair, knowledge),
    ...foreignlyWritten(comparison, pair),
    ...lostSigns(comparison, pair),
    ...swappedDates(pair),
    ...lost
      .filter(({ by }) => by === 'digits')
      .map((source): Difference => ({
        code: 'number_missing',
        severity: isSureLoss(source, pair.source.text, pair.target) ? 'error' : 'warning',
        source,
      })),
    ...added
      .filter(({ by }) => by === 'digits')
      .map((target): Difference => ({ code: 'number_added', severity: 'warning', target })),
  ]
}

/** Words that say a value as surely as digits: names of months and days, millions, numbers no article or pronoun is. */
const isTelling = ({ kind, scale, number, bare }: Value) =>
  kind === 'month' ||
  kind === 'weekday' ||
  scale >= 6 ||
  (number > 12 && !bare && Number.isInteger(number) && !isPowerOfTen(number))

/** "Hundreds of thousands", "a hundred": more often a manner of speaking. */
const isPowerOfTen = (number: number) => /^10+$/u.test(String(number))

const isName = ({ kind, by }: Value) => by === 'words' && (kind === 'month' || kind === 'weekday')

const isNamePair = (s: Value, t: Value) =>
  s.kind === t.kind && (s.kind === 'month' || s.kind === 'weekday') && (isName(s) || isName(t))

/** Two numbers, one of which may have become the other: at least one in digits, or both plain words. */
const isOnePossiblyOther = (s: Value, t: Value) => !isName(s) && !isName(t) && !s.bare && !t.bare

const severityOfScale = (s: Value, t: Value) =>
  s.by === 'words' && t.by === 'words' && (s.scale === 0 || t.scale === 0) ? 'warning' : 'error'

function mostLike(source: Value, targets: readonly Value[]): Value | undefined {
  return targets.toSorted((a, b) => likeness(source, b) - likeness(source, a))[0]
}

function codeOf(s: Value, t: Value): FindingCode {
  if (s.dated || t.dated || s.kind === 'month') return 'date_changed'
  if (s.kind === 'time' || t.kind === 'time') return 'time_changed'
  return s.kind === 'percentage' && t.kind === 'percentage' ? 'percentage_changed' : 'number_changed'
}

/**
 * The number after a word with a capital is a label (Figure 1.1, Windows 3.1), and Spanish takes a decimal point too
 * (Diccionario panhispánico de dudas).
 */
function isRightAsItStands({ start, number, written }: Value, { source, targetLanguage }: Pair): boolean {
  if (/\S\s\p{Lu}[\p{L}.]*\s$/u.test(source.text.slice(Math.max(0, start - 24), start))) return true
  return /^es\b/u.test(targetLanguage) && (number % 1 !== 0 || /^\d+\.\d{1,2}\b/u.test(written))
}

/** The right numbers in another language's writing. */
const foreignlyWritten = ({ matches }: ValueComparison, pair: Pair): Difference[] =>
  matches
    .filter(({ how, source, target }) => how === 'same' && target.foreign && source.by === 'digits')
    .filter(({ source }) => !isRightAsItStands(source, pair))
    .map(({ source, target }) => ({ code: 'number_not_localised', severity: 'warning', source, target }))
