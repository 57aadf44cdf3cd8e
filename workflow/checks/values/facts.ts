import type { Fact, FactKind } from '@/workflow/checks/fact'
import type { Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import { compareValues } from './compare-values'
import type { Match } from './compare-values'
import { differencesIn } from './differences'
import type { Difference } from './differences'
import type { Value } from './value'

/** The numbers, amounts, percentages, measures, dates and times of a source, each beside what the target has of it. */
export function factsOf(pair: Pair, knowledge: Knowledge): Fact[] {
  const comparison = compareValues(pair, knowledge)
  if (!comparison) return []
  const differences = differencesIn(comparison, pair, knowledge)
  const told: Told = {
    matches: Map.groupBy(comparison.matches, ({ source }) => source),
    differences: Map.groupBy(differences, ({ source }) => source),
    left: new Set(comparison.source),
  }
  return groupsIn(pair.source.text, comparison.all.source).map((values): Fact => {
    const found = values.map((value) => foundOf(value, told))
    return {
      kind: kindOf(values),
      source: placeOf(pair.source.text, values),
      target: targetOf(
        pair.target,
        found.flatMap(({ target }) => target),
      ),
      verdict: verdictOf(found),
    }
  })
}

type Found = { target: Value[]; verdict: Fact['verdict'] }

/** What is said of the source's values; `left` agree with nothing. */
type Told = {
  matches: ReadonlyMap<Value, readonly Match[]>
  differences: ReadonlyMap<Value | undefined, readonly Difference[]>
  left: ReadonlySet<Value>
}

function foundOf(value: Value, { matches, differences, left }: Told): Found {
  const [difference] = differences.get(value) ?? []
  const isThere = difference?.code === 'number_not_localised'
  if (difference && !isThere)
    return {
      target: difference.target ? [difference.target] : [],
      verdict: difference.target ? 'differs' : 'missing',
    }
  const target = (matches.get(value) ?? []).map((match) => match.target)
  if (target.length > 0) return { target, verdict: 'agrees' }
  // The source's own writing: readers of another language may take it for another number.
  if (isThere && difference.target) return { target: [difference.target], verdict: 'unsure' }
  // Not lost, or only in words: said in a way that was not read as a value.
  return { target: [], verdict: left.has(value) && value.by === 'digits' ? 'missing' : 'unsure' }
}

/** One wrong part makes the whole wrong. */
function verdictOf(found: readonly Found[]): Fact['verdict'] {
  const verdicts = found.map(({ verdict }) => verdict)
  if (verdicts.every((verdict) => verdict === 'missing')) return 'missing'
  if (verdicts.some((verdict) => verdict === 'differs' || verdict === 'missing')) return 'differs'
  return verdicts.every((verdict) => verdict === 'unsure') ? 'unsure' : 'agrees'
}

const isPartOfDate = ({ kind, dated }: Value) => kind === 'month' || kind === 'weekday' || dated

const betweenDateParts = /^[\s\u00a0,.]{0,3}(?:\p{L}{1,3}\.?[\s\u00a0])?$/u

/** Values that are read as one: the parts of a date, hours and minutes. Small numbers in words are left out. */
function groupsIn(text: string, values: readonly Value[]): Value[][] {
  const groups: Value[][] = []
  for (const value of values) {
    const before = groups.at(-1)
    const last = before?.at(-1)
    if (before && last && isOne(last, value, text.slice(last.end, value.start))) before.push(value)
    else groups.push([value])
  }
  return groups.filter((group) => group.some(isFact))
}

function isOne(last: Value, value: Value, between: string): boolean {
  if (last.kind === 'time' && between.length <= 3 && last.runs.length === 1 && value.by === 'digits')
    return true
  return isPartOfDate(last) && (isPartOfDate(value) || isYear(value)) && betweenDateParts.test(between)
}

const isYear = ({ kind, by, written, number }: Value) =>
  kind === 'number' && by === 'digits' && /^\p{Nd}{4}$/u.test(written) && number >= 1500 && number < 2200

const isFact = (value: Value) =>
  !value.bare && (value.by === 'digits' || value.kind !== 'number' || value.number > 12)

function kindOf(values: readonly Value[]): FactKind {
  const [first] = values
  if (!first || values.some((value) => isPartOfDate(value)) || isYear(first)) return 'date'
  const kind = values.find((value) => value.kind === 'time')?.kind ?? first.kind
  return kind === 'month' || kind === 'weekday' ? 'date' : kind
}

function placeOf(text: string, values: readonly Value[]) {
  const start = Math.min(...values.map(({ from }) => from))
  const end = Math.max(...values.map(({ to }) => to))
  return { start, end, written: text.slice(start, end) }
}

/** From the first value to the last, if they stand together; otherwise the first. */
function targetOf(text: string, values: readonly Value[]): Fact['target'] {
  if (values.length === 0) return null
  const place = placeOf(text, values)
  return place.end - place.start <= 48 ? place : placeOf(text, values.slice(0, 1))
}
