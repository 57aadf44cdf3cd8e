import type { CodedText } from '@/workflow/text/inline-code'
import { joinSources, mostJoined } from '@/workflow/text/joined'
import { candidates, exactly } from './candidates'
import { patternOf } from './edit-distance'
import { fold } from './fold'
import { sourceGrams } from './grams'
import { neighbourKey, pairOf, sourceKey } from './keys'
import { likeness } from './likeness'
import { loadUnits } from './load-units'
import type { Context } from './load-units'
import { leastSimilarity, maxMatches } from './match'
import type { Asked, Match } from './match'
import { offer } from './offer'
import { ranked } from './ranked'

/** As many are looked at closely: penalties and exchanged numbers may change who is best. */
const lookedAt = 10

const words = ({ text }: CodedText) => text.trim()

/** The asked source alone, then with the segments after it, as one text each. */
const spans = ({ source, following = [] }: Asked): CodedText[] => [
  source,
  ...following.slice(0, mostJoined - 1).map((_, at) => joinSources([source, ...following.slice(0, at + 1)])),
]

/** The text of a span without its trailing space. */
const folding = (span: CodedText) => fold(span.text)

function contextOf(asked: Asked, pair: string): Context {
  const { segmentId = null, previous, next } = asked
  return {
    segmentId,
    previousKey: neighbourKey(previous, pair),
    nextKey: neighbourKey(next, pair),
  }
}

/**
 * What the memory offers for a source: at most five, best first, nothing less than half alike. What readers do
 * not have is met within its release alone.
 */
export async function lookUp(asked: Asked): Promise<Match[]> {
  if (words(asked.source) === '') return []
  const pair = pairOf(asked.sourceLanguage, asked.targetLanguage)
  const asSpans = spans(asked)
  const folded = asSpans.map(folding)
  const { releaseId } = asked
  const [exact, near] = await Promise.all([
    exactly(
      folded.map((each) => sourceKey(each, pair)),
      releaseId,
    ),
    candidates({ grams: sourceGrams(folded[0]!, pair), length: folded[0]!.length, releaseId }),
  ])
  const pattern = patternOf(folded[0]!)
  const alike = near
    .map(({ id, source }) => ({ id, likeness: likeness(asked.source.text, pattern, source) }))
    .filter((each) => each.likeness >= leastSimilarity)
    .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? 1 : -1))
    .slice(0, lookedAt)
  const ids = [...new Set([...exact, ...alike].map(({ id }) => id))]
  const units = await loadUnits(ids, { releaseId, context: contextOf(asked, pair) })
  const offers = await Promise.all(
    units.flatMap((unit) => asSpans.map((span, at) => offer({ ...asked, source: span }, unit, at + 1))),
  )
  return ranked(offers.filter((each) => each !== null)).slice(0, maxMatches)
}
