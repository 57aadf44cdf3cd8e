import type { Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import type { Match, ValueComparison } from './compare-values'
import { isSameDimension } from './conversions'
import type { Difference } from './differences'
import { timesSaid } from './said'
import type { Value } from './value'

/** Values with the right number but another currency, unit or half of the day, or without their percent sign. */
export function disagreements(comparison: ValueComparison, pair: Pair, knowledge: Knowledge): Difference[] {
  const inTarget = (is: string, value: string | null) =>
    timesSaid(pair.target, knowledge.target.values, (sense) => sense.is === is && sense.value === value)
  return comparison.matches.flatMap((match): Difference[] => {
    const { source, target, how } = match
    const isPm = () => inTarget('pm', null) + inTarget('night', null) + inTarget('noon', null) > 0
    if (how === 'parts')
      return isHalfUnsaid({ source, target: { ...target, number: target.runs[0] ?? target.number } }) &&
        !isPm()
        ? [{ code: 'time_changed', severity: 'warning', source, target }]
        : []
    const of = (code: Difference['code'], severity: Difference['severity'] = 'error') => [
      { code, severity, source, target },
    ]
    if (isOtherHalf(match)) return of('time_changed')
    if (isHalfUnsaid(match) && !isPm()) return of('time_changed', 'warning')
    if (how !== 'same' || source.by !== 'digits') return []
    if (source.currency && target.currency && source.currency !== target.currency) {
      const said = inTarget('currency', source.currency)
      return said > valuesWith('currency', source.currency, comparison.all.target)
        ? []
        : of('currency_changed')
    }
    if (isOtherUnit(source, target)) return of('unit_changed')
    if (source.kind === 'percentage' && target.kind !== 'percentage' && target.by === 'digits')
      return inTarget('percent', null) > 0 ? [] : of('percentage_changed', 'warning')
    return []
  })
}

const valuesWith = (property: 'currency' | 'unit', value: string, all: readonly Value[]) =>
  all.filter((one) => one[property] === value).length

const temperatures = new Set(['celsius', 'fahrenheit'])

function isOtherUnit({ unit: one, kind }: Value, { unit: other }: Value): boolean {
  if (!one || !other || one === other || kind !== 'measure') return false
  // A mile at sea is a nautical one.
  if ([one, other].every((unit) => unit === 'mile' || unit === 'nmi')) return false
  return isSameDimension(one, other) || (temperatures.has(one) && temperatures.has(other))
}

/** 9 am is not 9 pm. */
const isOtherHalf = ({ source, target }: Match) =>
  source.half !== undefined &&
  target.half !== undefined &&
  source.half !== target.half &&
  source.number % 12 !== 0

/** 10 pm is not 10 where nothing says it is evening. */
const isHalfUnsaid = ({ source, target }: Omit<Match, 'how'>) =>
  source.half === 'pm' && !target.half && source.number < 12 && target.number === source.number
