import type { CodedText } from '@/workflow/text/inline-code'
import type { Fact, SourceFact } from './fact'
import type { Pair } from './finding'
import type { Knowledge } from './knowledge'
import { nameFactsOf } from './names/facts'
import { quotationFactsOf } from './names/quotation-facts'
import { factsOf } from './values/facts'

/** Every reading of facts there is. */
const readings: readonly ((pair: Pair, knowledge: Knowledge) => Fact[])[] = [
  factsOf,
  nameFactsOf,
  quotationFactsOf,
]

/** What makes two facts one. */
const placeOf = ({ kind, source: { start, end } }: SourceFact): string => `${kind} ${start} ${end}`

/** Every fact of a pair's source beside what its target has of it, in the order of the source, each once. */
export function factsIn(pair: Pair, knowledge: Knowledge): Fact[] {
  const found = readings.flatMap((read) => read(pair, knowledge))
  const once = new Map<string, Fact>()
  for (const fact of found) if (!once.has(placeOf(fact))) once.set(placeOf(fact), fact)
  return [...once.values()].toSorted((a, b) => a.source.start - b.source.start || b.source.end - a.source.end)
}

/**
 * The facts of a source before any language has it.
 * @param knowledge of the source's language on both sides
 */
export function sourceFactsIn(source: CodedText, knowledge: Knowledge): SourceFact[] {
  const { tag } = knowledge.source
  const pair = { source, target: '', sourceLanguage: tag, targetLanguage: tag }
  return factsIn(pair, knowledge).map(({ kind, source: place }) => ({ kind, source: place }))
}
