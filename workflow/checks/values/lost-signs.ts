import type { Pair } from '@/workflow/checks/finding'
import type { ValueComparison } from './compare-values'
import type { Difference } from './differences'
import type { Value } from './value'

const signBefore = /(?:^|[\s\u00a0(])[-−–‒][\s\u00a0]?$/u
/** "Minus", "below zero", as Europe's languages, Japanese, Korean and Chinese begin the word. */
const saidBelow =
  /m[iī]n|moin|menos|meno|miin|мін|мин|μείον|πλην|eksi|マイナス|氷点下|零下|영하|zer|zéro|cero|nul|nol|nul|нул|нол|μηδέν|mróz|frost|frys|mraz|pakk|gel|neg|νεγ|нег|αρνη/iu

const temperatures = new Set(['celsius', 'fahrenheit', 'degree'])

/** Of a percentage: with a space behind it the sign is a dash. */
const signAtOnce = /(?:^|[\s\u00a0(])[-−–]$/u

/** Temperatures and percentages below zero that are none any more. */
export function lostSigns({ matches }: ValueComparison, { source, target }: Pair): Difference[] {
  const isBelow = (text: string, { start }: Value) =>
    signBefore.test(text.slice(Math.max(0, start - 4), start))
  const isCold = ({ unit }: Value) => unit !== undefined && temperatures.has(unit)
  const isLess = ({ kind, start }: Value) =>
    kind === 'percentage' && signAtOnce.test(source.text.slice(Math.max(0, start - 2), start))
  return matches
    .filter((match) => match.how === 'same' && (isCold(match.source) || isLess(match.source)))
    .filter((match) => isBelow(source.text, match.source))
    .filter((match) => !isBelow(target, match.target) && !saidBelow.test(target))
    .map((match) => ({
      code: 'number_changed',
      // A decline of 0.2 % is −0.2 %.
      severity: isCold(match.source) ? 'error' : 'warning',
      source: match.source,
      target: match.target,
    }))
}
