import { database, Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'

/**
 * The source a translation's text was approved or confirmed for, where a slip of the pen in it has been mended since and
 * nobody of its language has looked: a glance is asked for, and nothing waits for it. Null elsewhere. Of a "Translation"
 * translation, for a query that is written out.
 */
export const mendedFrom = Prisma.sql`(
  SELECT slip.text
  FROM "TranslationEvent" carried
  JOIN "SourceText" mended
    ON mended."segmentId" = translation."segmentId" AND mended.version = carried."sourceVersion"
  JOIN "SourceText" slip ON slip."segmentId" = mended."segmentId" AND slip.version = mended.version - 1
    AND rtrim(slip.text) <> rtrim(mended.text)
  WHERE carried."translationId" = translation.id AND carried.version = translation.version
    AND carried.deed = 'release.revise' AND translation.state IN ('awaiting_review', 'approved')
    AND translation.words IS NOT NULL
    AND NOT EXISTS (
      SELECT FROM "TranslationEvent" earlier
      WHERE earlier."translationId" = translation.id AND earlier.version < carried.version
        AND earlier."sourceVersion" = carried."sourceVersion")
    AND NOT EXISTS (
      SELECT FROM "Look" look
      WHERE look."translationId" = coalesce(translation."joinedToId", translation.id) AND look.at >= carried.at)
  LIMIT 1)`

/** How many glances are asked for in each language of a release; those without one are left out. One query. */
export async function glancesOf(releaseId: string): Promise<Map<string, number>> {
  const rows = await database.$queryRaw<{ localisationId: string; glances: number }[]>`
    SELECT localisation.id AS "localisationId", count(*)::int AS glances
    FROM "Localisation" localisation
    JOIN "Translation" translation ON translation."localisationId" = localisation.id
    WHERE localisation."releaseId" = ${releaseId}::uuid
      AND EXISTS (SELECT FROM "Revision" WHERE "releaseId" = ${releaseId}::uuid AND grade = 'typo')
      AND ${mendedFrom} IS NOT NULL
    GROUP BY localisation.id`
  return new Map(rows.map(({ localisationId, glances }) => [localisationId, glances]))
}

/** The first translation of a language, in reading order, for which a glance is asked; null: none is. */
export async function firstGlance(tx: Tx, localisationId: string): Promise<string | null> {
  const [first] = await tx.$queryRaw<{ id: string }[]>`
    SELECT translation.id
    FROM "Translation" translation
    JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId"
    JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
    JOIN "Block" block ON block."revisionId" = revision.id
    JOIN "Placement" placement ON placement."blockId" = block.id AND placement."segmentId" = translation."segmentId"
    WHERE translation."localisationId" = ${localisationId}::uuid AND ${mendedFrom} IS NOT NULL
    ORDER BY block.position, placement.position LIMIT 1`
  return first?.id ?? null
}
