import { numeralsOf, toAsciiDigits, writeNumeral } from '@/workflow/text/numerals'
import type { Numeral } from '@/workflow/text/numerals'
import type { Check, Finding, Pair } from './finding'
import { mayBeWrittenOtherwise } from './numbers-written-otherwise'

/** Takes out of both lists what `same` pairs up, and gives those pairs. */
function pairUp(source: Numeral[], target: Numeral[], same: (s: Numeral, t: Numeral) => boolean) {
  const pairs: [Numeral, Numeral][] = []
  for (const one of source.slice()) {
    const at = target.findIndex((other) => same(one, other))
    if (at < 0) continue
    pairs.push([one, target[at]!])
    target.splice(at, 1)
    source.splice(source.indexOf(one), 1)
  }
  return pairs
}

/** Dates and times whose separators differ (22:30 and 22.30) are the same runs of digits. */
function pairRuns(source: Numeral[], target: Numeral[]) {
  for (const [one, others] of [
    ...target.map((numeral) => [numeral, source] as const),
    ...source.map((numeral) => [numeral, target] as const),
  ]) {
    if (one.runs.length < 2) continue
    const found = one.runs.map((run) =>
      others.find((other) => other.value === run && other.runs.length === 1),
    )
    if (found.some((other) => !other) || new Set(found).size < found.length) continue
    for (const other of found) others.splice(others.indexOf(other!), 1)
    const own = target.includes(one) ? target : source
    own.splice(own.indexOf(one), 1)
  }
}

const digits = ({ written }: Numeral) => toAsciiDigits(written).replace(/\D/gu, '').length

/** "434,000" may be "434 mil", "4.5 billion" "4 500 millions": a thousand, a million or a milliard apart. */
const isScaled = (s: Numeral, t: Numeral) => {
  const ratio = Number(s.value) / Number(t.value)
  return [1e3, 1e6, 1e9, 1e-3, 1e-6, 1e-9].some((power) => Math.abs(ratio / power - 1) < 1e-9)
}

const place = ({ start, end }: Numeral) => ({ start, end })

function notLocalised([source, target]: [Numeral, Numeral], pair: Pair): Finding {
  const text = writeNumeral(source, pair.sourceLanguage, pair.targetLanguage)
  return {
    code: 'number_not_localised',
    severity: 'warning',
    kind: 'judgement',
    ...place(target),
    fix: { ...place(target), text },
    values: { number: target.written, wanted: text },
  }
}

const scaled = ([source, target]: [Numeral, Numeral]): Finding => ({
  code: 'number_scale',
  severity: 'warning',
  kind: 'judgement',
  ...place(target),
  values: { number: source.written, found: target.written },
})

function lost(numeral: Numeral, target: Numeral[], pair: Pair): Finding {
  const values = { number: numeral.written }
  const isSure = digits(numeral) > 1 && !mayBeWrittenOtherwise(numeral, pair)
  const at = target.findIndex((other) => digits(other) === digits(numeral))
  if (isSure && at >= 0) {
    const [other] = target.splice(at, 1)
    const text = writeNumeral(numeral, pair.sourceLanguage, pair.targetLanguage)
    const fix = { ...place(other!), text }
    return {
      code: 'number_changed',
      severity: 'error',
      kind: 'judgement',
      ...place(other!),
      fix,
      values: { ...values, found: other!.written },
    }
  }
  // Two digits are often written in words.
  const severity = isSure && digits(numeral) > 2 ? 'error' : 'warning'
  return { code: 'number_missing', severity, kind: 'judgement', values }
}

const added = (numeral: Numeral): Finding => ({
  code: 'number_added',
  severity: 'warning',
  kind: 'judgement',
  ...place(numeral),
  values: { number: numeral.written },
})

/**
 * Numbers in digits, compared by value as each language writes them. An error only where a number of several digits
 * is plainly gone or another one; what may be a clock, a unit, an ordinal or a scale word is a warning.
 */
export const numbers: Check = (pair) => {
  const source = numeralsOf(pair.source.text, pair.sourceLanguage)
  const target = numeralsOf(pair.target, pair.targetLanguage)
  pairUp(source, target, (s, t) => s.value === t.value && !t.foreign)
  pairRuns(source, target)
  const literal = pairUp(
    source,
    target,
    (s, t) => toAsciiDigits(t.written) === s.written || (t.foreign && t.value === s.value),
  )
  const scales = pairUp(source, target, isScaled)
  return [
    ...source.map((numeral) => lost(numeral, target, pair)),
    ...literal.map((both) => notLocalised(both, pair)),
    ...scales.map(scaled),
    ...target.filter((numeral) => digits(numeral) > 2).map(added),
  ]
}
