import type { Check, Finding, Fix, Pair } from '@/workflow/checks/finding'
import { compareValues } from './compare-values'
import { differencesIn } from './differences'
import type { Difference } from './differences'
import type { Value } from './value'
import { writtenFor } from './write-value'

/** Numbers, amounts, percentages, measures, dates and times, compared by value as each language writes them. */
export const checkValues: Check = (pair, knowledge) => {
  const comparison = compareValues(pair, knowledge)
  if (!comparison) return []
  return codesOnce(differencesIn(comparison, pair, knowledge)).map((difference) =>
    findingOf(difference, pair),
  )
}

/** A code that is nowhere is lost once, not once for each of its digits (4x4). */
function codesOnce(differences: readonly Difference[]): Difference[] {
  const lost = new Set<string>()
  return differences.filter(({ code, source }) => {
    if (code !== 'number_missing' || !source) return true
    const isAgain = source.strict && lost.has(source.written)
    lost.add(source.written)
    return !isAgain
  })
}

/** What the wording of each code calls the source's value. */
const names: Partial<Record<Finding['code'], string>> = {
  currency_changed: 'amount',
  percentage_changed: 'percentage',
  unit_changed: 'measure',
  date_changed: 'date',
  time_changed: 'time',
}

/** Of these the currency, the unit or the percent sign is the matter, not the number alone. */
const whole = new Set<Finding['code']>(['currency_changed', 'percentage_changed', 'unit_changed'])

function findingOf(difference: Difference, pair: Pair): Finding {
  const { code, severity, source, target } = difference
  const fix = source && target ? fixOf({ code, source, target }, pair) : null
  const isWhole = whole.has(code)
  const shown = ({ from, to, written }: Value, text: string) => (isWhole ? text.slice(from, to) : written)
  const place =
    target && (isWhole ? { start: target.from, end: target.to } : { start: target.start, end: target.end })
  const found = target && shown(target, pair.target)
  const wanted = source && shown(source, pair.source.text)
  const values: Record<string, string> =
    code === 'number_not_localised'
      ? { number: found ?? '', wanted: fix?.text ?? wanted ?? '' }
      : { [names[code] ?? 'number']: wanted ?? found ?? '', ...(wanted && found && { found }) }
  return { code, severity, kind: 'judgement', ...place, ...(fix && { fix }), values }
}

type Changed = Required<Omit<Difference, 'severity'>>

/** "5 milliards": a large number as a language says it in short (CLDR, through Intl). */
const inScaleWords = (value: number, language: string): string =>
  new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 3,
  }).format(value)

/** Puts the source's digits in the place of the target's, where both have the same words around them. */
function fixOf({ code, source, target }: Changed, pair: Pair): Fix | null {
  const isDigits = source.by === 'digits' && target.by === 'digits'
  if (code === 'number_scale' && isDigits && source.scale >= 6)
    return { start: target.start, end: target.end, text: inScaleWords(source.number, pair.targetLanguage) }
  if (!isDigits || source.scale !== target.scale || code === 'currency_changed' || code === 'unit_changed')
    return null
  if (source.unit !== target.unit && code !== 'number_not_localised') return null
  const numeral = /^\p{Nd}(?:.*\p{Nd})?/u.exec(target.written)?.[0] ?? ''
  const text = mended({ code, source, target }, numeral, pair)
  return text === null ? null : { start: target.start, end: target.start + numeral.length, text }
}

function mended({ code, source, target }: Changed, numeral: string, pair: Pair): string | null {
  if (source.kind === 'date') return target.written.replace(/^(\p{Nd}+)(\P{Nd}+)(\p{Nd}+)/u, '$3$2$1')
  if (source.number !== target.number || code === 'number_not_localised') return writtenFor(source, pair)
  // The number is right: its sign was lost, or there is nothing to put.
  return code === 'number_changed' ? `−${numeral}` : null
}
