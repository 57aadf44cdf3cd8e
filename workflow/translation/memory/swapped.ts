import { check } from '@/workflow/checks/check'
import type { FindingCode } from '@/workflow/checks/finding'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { plain, withoutCodes } from '@/workflow/text/inline-code'
import { keptNames } from './kept-names'
import type { Difference } from './differences'
import type { Asked, Swap } from './match'
import { exchanged, mayBeName, swapsFor } from './swap'

/** What is said of numbers and dates by the checks. */
const ofValues: ReadonlySet<FindingCode> = new Set([
  'number_missing',
  'number_changed',
  'number_added',
  'number_scale',
  'number_not_localised',
  'currency_changed',
  'percentage_changed',
  'unit_changed',
  'date_changed',
  'time_changed',
])

type Fitted = { source: string; target: string }

/** What the checks say of the values of a pair: exchanging numbers must not make it more. */
async function valueFindings(asked: Asked, source: string, target: string): Promise<number> {
  const { sourceLanguage, targetLanguage } = asked
  const knowledge = await knowledgeOf(sourceLanguage, targetLanguage)
  const pair = { source: plain(withoutCodes(source)), target, sourceLanguage, targetLanguage }
  return check({ ...pair, target: withoutCodes(target) }, knowledge).filter(({ code }) => ofValues.has(code))
    .length
}

/**
 * A fuzzy match's target with the asked source's numbers, dates and names, where the sources differ in nothing else
 * and it is safe; read again by the checks before it is offered.
 * @param found where the sources differ; null where not only by exchange
 */
export async function swapped(
  asked: Asked,
  fitted: Fitted,
  found: readonly Difference[] | null,
): Promise<{ target: string; swaps: Swap[] } | null> {
  if (!found || found.length === 0) return null
  const kept = await keptNames(
    asked,
    found.filter(mayBeName).map(({ to }) => to),
  )
  const { sourceLanguage, targetLanguage } = asked
  const exchanges = swapsFor(found, { ...fitted, sourceLanguage, targetLanguage }, kept)
  if (!exchanges) return null
  const target = exchanged(fitted.target, exchanges)
  const [before, after] = await Promise.all([
    valueFindings(asked, fitted.source, fitted.target),
    valueFindings(asked, asked.source.text, target),
  ])
  if (after > before) return null
  return { target, swaps: exchanges.map(({ kind, from, to }) => ({ kind, from, to })) }
}
