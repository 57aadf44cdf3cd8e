import type { Check, Finding, Fix } from '@/workflow/checks/finding'
import { compareValues } from './compare-values'
import { differencesIn } from './differences'
import type { Difference } from './differences'
import { writtenFor } from './write-value'

/** Numbers, amounts, percentages, measures, dates and times, compared by value as each language writes them. */
export const checkValues: Check = (pair, knowledge) => {
  const comparison = compareValues(pair, knowledge)
  if (!comparison) return []
  const { sourceLanguage, targetLanguage } = pair
  const findings = differencesIn(comparison, pair, knowledge).map((difference) =>
    findingOf(difference, { sourceLanguage, targetLanguage }),
  )
  return findings.filter((one, at) => findings.findIndex((other) => isAlike(one, other)) === at)
}

/** The same thing said twice of the same place, or of none (4x4). */
const isAlike = (one: Finding, other: Finding) =>
  one.code === other.code && one.start === other.start && one.values?.number === other.values?.number

type Languages = { sourceLanguage: string; targetLanguage: string }

/** What the wording of each code calls the source's value. */
const names: Partial<Record<Finding['code'], string>> = {
  currency_changed: 'amount',
  percentage_changed: 'percentage',
  unit_changed: 'measure',
  date_changed: 'date',
  time_changed: 'time',
}

function findingOf({ code, severity, source, target }: Difference, languages: Languages): Finding {
  const fix = source && target ? fixOf({ code, severity, source, target }, languages) : null
  const place = target && { start: target.start, end: target.end }
  const name = names[code] ?? 'number'
  const values: Record<string, string> =
    code === 'number_not_localised' && fix && target
      ? { number: target.written, wanted: fix.text }
      : { [name]: (source ?? target)?.written ?? '', ...(source && target && { found: target.written }) }
  return { code, severity, kind: 'judgement', ...place, ...(fix && { fix }), values }
}

/** Puts the source's digits in the place of the target's, where both have the same words around them. */
function fixOf({ code, source, target }: Required<Difference>, languages: Languages): Fix | null {
  const isDigits = source.by === 'digits' && target.by === 'digits'
  if (!isDigits || source.scale !== target.scale || code === 'currency_changed' || code === 'unit_changed')
    return null
  if (source.unit !== target.unit && code !== 'number_not_localised') return null
  const numeral = /^\p{Nd}(?:.*\p{Nd})?/u.exec(target.written)?.[0] ?? ''
  const text = mended({ code, source, target }, numeral, languages)
  return text === null ? null : { start: target.start, end: target.start + numeral.length, text }
}

function mended(
  { code, source, target }: Required<Difference>,
  numeral: string,
  languages: Languages,
): string | null {
  if (source.kind === 'date') return target.written.replace(/^(\p{Nd}+)(\P{Nd}+)(\p{Nd}+)/u, '$3$2$1')
  if (source.number !== target.number || code === 'number_not_localised') return writtenFor(source, languages)
  // The number is right: its sign was lost, or there is nothing to put.
  return code === 'number_changed' ? `−${numeral}` : null
}
