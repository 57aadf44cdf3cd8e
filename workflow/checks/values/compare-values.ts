import type { Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import { isEqual, isName, isOtherwiseSame, isSame, isSameMeasure } from './agreement'
import { isSaidOtherwise } from './said-otherwise'
import { pairRuns } from './pair-runs'
import { readValues } from './read-values'
import type { Value } from './value'

/**
 * A value of the source beside the one of the target that says the same: `same` by its own number, `parts` by the runs of
 * digits of a date or a time, `otherwise` by another clock, count or unit.
 */
export type Match = { source: Value; target: Value; how: 'same' | 'parts' | 'otherwise' }

/** The values of a pair: those that agree, and those that are nowhere to be found on the other side. */
export type ValueComparison = {
  matches: Match[]
  source: Value[]
  target: Value[]
  /** Everything that was read, in reading order. */
  all: { source: readonly Value[]; target: readonly Value[] }
}

/** What is still to be paired. */
export type Open = { source: Set<Value>; target: Set<Value> }

/**
 * Reads the values of both sides, each as its language writes them, and pairs those that say the same; null where there is
 * nothing to compare.
 */
export function compareValues(pair: Pair, knowledge: Knowledge): ValueComparison | null {
  const source = readValues(pair.source.text, knowledge.source.values)
  if (!source.some(isDemanding) && !/\p{Nd}/u.test(pair.target)) return null
  const all = { source, target: readValues(pair.target, knowledge.target.values) }
  const matches = pairAll(all)
  const paired = {
    source: new Set(matches.map(({ source }) => source)),
    target: new Set(matches.map(({ target }) => target)),
  }
  const left = {
    source: all.source.filter((value) => !paired.source.has(value)),
    target: all.target.filter((value) => !paired.target.has(value)),
  }
  if (left.source.length === 0 && left.target.length === 0) return { matches, ...left, all }
  const texts = { source: pair.source.text, target: pair.target }
  const comparison = { matches, ...left, all }
  // Of a table that is another one, nobody asks how each of its numbers may have been said.
  const remaining = (side: 'source' | 'target') =>
    left[side].length > mostLeft
      ? left[side]
      : left[side].filter(
          (value) => isName(value) || !isSaidOtherwise(value, side, { texts, knowledge, comparison }),
        )
  return { ...comparison, source: remaining('source'), target: remaining('target') }
}

/** Whether a value must be found in the target: one in digits, a name in the calendar, a number above a dozen. */
const isDemanding = ({ by, kind, number }: Value) =>
  by === 'digits' || kind === 'month' || kind === 'weekday' || number > 12

/** As many pairs of values as are looked at together: no sentence has two hundred numbers. */
const mostTogether = 200 ** 2

/** As many values without a partner as any translated sentence has, and then some. */
const mostLeft = 200

/** Of a text that has more of them, a table: values of one place on either side. */
const perPart = 100

/**
 * Pairs what says the same; in a table part by part, then what is left of it as a whole, where that is not as much again.
 */
function pairAll(all: ValueComparison['all']): Match[] {
  const pairs = all.source.length * all.target.length
  if (pairs <= mostTogether) return pairTogether(all)
  const parts = Math.ceil(Math.sqrt(pairs) / perPart)
  const part = (values: readonly Value[], at: number) =>
    values.slice(Math.floor((at * values.length) / parts), Math.floor(((at + 1) * values.length) / parts))
  const matches = Array.from({ length: parts }, (_, at) =>
    pairTogether({ source: part(all.source, at), target: part(all.target, at) }),
  ).flat()
  const paired = new Set(matches.flatMap(({ source, target }) => [source, target]))
  const isLeft = (value: Value) => !paired.has(value)
  const left = { source: all.source.filter(isLeft), target: all.target.filter(isLeft) }
  const isFew = left.source.length * left.target.length <= mostTogether
  return isFew ? [...matches, ...pairTogether(left)] : matches
}

function pairTogether(all: ValueComparison['all']): Match[] {
  const open: Open = { source: new Set(all.source), target: new Set(all.target) }
  const matches: Match[] = []
  const take = (source: Value, target: Value, how: Match['how']) => {
    open.source.delete(source)
    open.target.delete(target)
    matches.push({ source, target, how })
  }
  const pairUp = (how: Match['how'], same: (s: Value, t: Value) => boolean) => {
    for (const source of open.source) {
      const target = nearest(
        source,
        [...open.target].filter((t) => same(source, t)),
        all,
      )
      if (target) take(source, target, how)
    }
  }
  const digits = (s: Value, t: Value) => s.by === 'digits' && t.by === 'digits'
  const anyDigits = (s: Value, t: Value) => s.by === 'digits' || t.by === 'digits'
  pairUp(
    'same',
    (s, t) => digits(s, t) && isSame(s, t) && s.kind === t.kind && s.dated === t.dated && !t.foreign,
  )
  pairUp('same', (s, t) => digits(s, t) && isSame(s, t) && !t.foreign)
  pairUp('same', (s, t) => isName(s) && isName(t) && isSame(s, t))
  pairRuns(open, take)
  pairUp('otherwise', (s, t) => digits(s, t) && isOtherwiseSame(s, t))
  pairUp('same', (s, t) => anyDigits(s, t) && isSame(s, t))
  pairUp(
    'otherwise',
    (s, t) =>
      anyDigits(s, t) && isSameMeasure(s, t) && !hasOwnUnit(s, open.target) && !hasOwnUnit(t, open.source),
  )
  pairApart(open, take)
  pairUp('same', isSame)
  pairUp('otherwise', (s, t) => isOtherwiseSame(s, t))
  return matches
}

/** Whether a measure of the same unit and size waits for its partner: 90 °F is not to be found in 32 °C beside 91 °F. */
const hasOwnUnit = ({ unit, number }: Value, others: Set<Value>) =>
  unit !== undefined &&
  [...others].some(
    (other) => other.unit === unit && Math.abs(other.number - number) < Math.max(other.number, number) / 2,
  )

/** "50 or more million": a number and its scale word apart from each other. */
function pairApart(open: Open, take: (source: Value, target: Value, how: 'parts') => void): void {
  for (const side of ['source', 'target'] as const) {
    const [whole, apart] = side === 'source' ? [open.source, open.target] : [open.target, open.source]
    for (const value of whole) {
      if (value.scale === 0 || value.bare) continue
      const scale = [...apart].find(({ bare, scale: power }) => bare && power > 0)
      const number =
        scale && [...apart].find((one) => one.scale === 0 && isEqual(one.number * scale.number, value.number))
      if (!number) continue
      for (const part of [number, scale]) {
        if (side === 'source') take(value, part, 'parts')
        else take(part, value, 'parts')
      }
    }
  }
}

/** Of those that say the same, the one that stands at the same place in its text, so far as one can tell. */
function nearest(source: Value, found: Value[], all: ValueComparison['all']): Value | undefined {
  if (found.length < 2) return found[0]
  const at = all.source.indexOf(source) / all.source.length
  const distance = (t: Value) => Math.abs(all.target.indexOf(t) / all.target.length - at)
  return found.reduce((best, t) => (distance(t) < distance(best) ? t : best))
}
