import type { Tx } from '@/platform/database'
import type { SentenceProvenance } from './article'

type FrozenEdition = { localisationId: string; provenance: unknown }
type SecondWord = { segmentId: string; approvedById: string; approvedAt: Date }

/**
 * How an edition's sentences were checked, as the record has it now. What was approved by override when the page was
 * signed off, and exactly so by somebody else afterwards, is approved by two people; the edition itself stays as it was
 * frozen, and so do approvals of any other text. A source that was only mended in between carried the approval over, and
 * so it does this one.
 */
export async function provenanceNow(tx: Tx, edition: FrozenEdition): Promise<SentenceProvenance[]> {
  const frozen = edition.provenance as SentenceProvenance[]
  const overridden = frozen.filter((sentence) => sentence.overridden)
  if (overridden.length === 0) return frozen
  const words = new Map((await secondWords(tx, edition, overridden)).map((word) => [word.segmentId, word]))
  return frozen.map((sentence) => {
    const word = sentence.overridden ? words.get(sentence.segmentId) : undefined
    if (!word || word.approvedById === sentence.confirmedById) return sentence
    const { approvedById, approvedAt } = word
    return { ...sentence, approvedById, approvedAt: approvedAt.toISOString(), overridden: false }
  })
}

/**
 * Approvals, not taken back, of exactly the text that each sentence's override was of, and of its source: the same, or
 * what typos have made of it while the text stood approved.
 */
const secondWords = (
  tx: Tx,
  { localisationId }: FrozenEdition,
  overridden: readonly SentenceProvenance[],
): Promise<SecondWord[]> =>
  tx.$queryRaw<SecondWord[]>`
    SELECT translation."segmentId", approval."actorId" AS "approvedById", approval.at AS "approvedAt"
    FROM unnest(${overridden.map(({ segmentId }) => segmentId)}::uuid[],
      ${overridden.map(({ approvedAt }) => approvedAt)}::timestamptz[]) AS sentence(segment, at)
    JOIN "Translation" translation
      ON translation."localisationId" = ${localisationId}::uuid AND translation."segmentId" = sentence.segment
    CROSS JOIN LATERAL (
      SELECT version, text, "sourceVersion" FROM "TranslationEvent" event
      WHERE event."translationId" = translation.id AND event.deed = 'translation.override'
        AND event.at <= sentence.at
      ORDER BY version DESC LIMIT 1
    ) override
    CROSS JOIN LATERAL (
      SELECT "actorId", at FROM "TranslationEvent" event
      WHERE event."translationId" = translation.id AND event.deed = 'translation.approve'
        AND event."toState" = 'approved' AND event.version > override.version
        AND event.text = override.text
        AND (event."sourceVersion" = override."sourceVersion" OR NOT EXISTS (
          SELECT FROM "TranslationEvent" between_them
          WHERE between_them."translationId" = translation.id AND between_them.version > override.version
            AND between_them.version < event.version
            AND (between_them."toState" <> 'approved' OR between_them.text <> override.text)))
        AND NOT EXISTS (SELECT FROM "TranslationEvent" back
          WHERE back."translationId" = translation.id AND back.version = event.version + 1
            AND back.deed = 'translation.take_back')
      ORDER BY version LIMIT 1
    ) approval`
