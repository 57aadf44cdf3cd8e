import { Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { InlineCode } from '@/workflow/text/inline-code'

/** A translation as the memory sees it: what it says of which source, where that stands, who stands for it. */
export type ApprovedText = {
  translationId: string
  version: number
  state: string
  text: string
  segmentId: string
  releaseId: string
  isReleased: boolean
  sourceLanguage: string
  targetLanguage: string
  source: string
  codes: InlineCode[]
  previous: string | null
  next: string | null
  confirmedById: string | null
  approvedById: string | null
  oneStep: boolean
  machineBorn: boolean
  changedAt: Date
}

/**
 * Translations of one localisation with the source each renders and its neighbours in the current revision. Holds the
 * release and the translations still for the rest of the transaction: neither is published or changed meanwhile.
 * @param ids some of them; absent: all that are approved or remembered
 */
export async function approvedTexts(
  tx: Tx,
  localisationId: string,
  ids?: readonly string[],
): Promise<ApprovedText[]> {
  await tx.$queryRaw`
    SELECT 1 FROM "Release" release JOIN "Localisation" localisation ON localisation."releaseId" = release.id
    WHERE localisation.id = ${localisationId}::uuid FOR SHARE OF release`
  const wanted = ids
    ? Prisma.sql`translation.id = ANY(${[...ids]}::uuid[])`
    : Prisma.sql`(translation.state = 'approved' OR EXISTS (
        SELECT FROM "MemoryProvenance" found WHERE found."translationId" = translation.id AND found."endedAt" IS NULL))`
  await tx.$queryRaw`
    SELECT 1 FROM "Translation" translation
    WHERE translation."localisationId" = ${localisationId}::uuid AND ${wanted} ORDER BY id FOR SHARE`
  return tx.$queryRaw<ApprovedText[]>`
    WITH placed AS (
      SELECT placement."segmentId" AS segment, lag(source.text) OVER reading AS previous,
        lead(source.text) OVER reading AS next
      FROM "Localisation" localisation
      JOIN "Release" release ON release.id = localisation."releaseId"
      JOIN "Revision" revision
        ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
      JOIN "Block" block ON block."revisionId" = revision.id
      JOIN "Placement" placement ON placement."blockId" = block.id
      JOIN "SourceText" source
        ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
      WHERE localisation.id = ${localisationId}::uuid
      WINDOW reading AS (ORDER BY block.position, placement.position)
    )
    SELECT translation.id AS "translationId", translation.version, translation.state::text, translation.text,
      translation."segmentId", release.id AS "releaseId", release."releasedAt" IS NOT NULL AS "isReleased",
      release."sourceLanguage", localisation.language AS "targetLanguage", source.text AS source, source.codes,
      near.previous, near.next, translation."confirmedById", translation."approvedById", translation."oneStep",
      translation."changedAt", coalesce(drafted.origin = 'machine' AND drafted.text = translation.text, false)
        AS "machineBorn"
    FROM "Translation" translation
    JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId"
    JOIN "SourceText" source
      ON source."segmentId" = translation."segmentId" AND source.version = translation."sourceVersion"
    LEFT JOIN LATERAL (SELECT previous, next FROM placed WHERE segment = translation."segmentId" LIMIT 1) near ON true
    LEFT JOIN LATERAL (
      SELECT event.origin, event.text FROM "TranslationEvent" event
      WHERE event."translationId" = translation.id AND event.deed = 'translation.draft'
      ORDER BY event.version DESC LIMIT 1
    ) drafted ON true
    WHERE translation."localisationId" = ${localisationId}::uuid AND ${wanted}
    ORDER BY translation.id`
}
