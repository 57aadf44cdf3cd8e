import { Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'

type Placed = { id: string; currentRevision: number }

/** Words of a source as white space parts them: enough to say how long work takes. The one place that says so. */
const words = Prisma.sql`regexp_count(source.text, '\\S+')`

/**
 * Gives these localisations a translation for each segment of the release's current revision, and each translation the
 * words it has to say there, by which work is counted. One that is new, or there again, belongs to the run of the segment before it;
 * where none is before it, of the one after.
 * @returns how many were added or changed
 */
export function placeTranslations(
  tx: Tx,
  release: Placed,
  localisationIds: readonly string[],
): Promise<number> {
  return tx.$executeRaw`
    WITH placed AS (
      SELECT placement."segmentId", placement."sourceVersion", ${words} AS words,
        row_number() OVER (ORDER BY block.position, placement.position) AS at
      FROM "Revision" revision
      JOIN "Block" block ON block."revisionId" = revision.id
      JOIN "Placement" placement ON placement."blockId" = block.id
      JOIN "SourceText" source
        ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
      WHERE revision."releaseId" = ${release.id}::uuid AND revision.number = ${release.currentRevision}
    ), standing AS (
      SELECT localisation.id AS "localisationId", placed.*, translation.words AS had,
        CASE WHEN translation.words IS NOT NULL THEN translation.run END AS run
      FROM unnest(${[...localisationIds]}::uuid[]) AS localisation(id)
      CROSS JOIN placed
      LEFT JOIN "Translation" translation
        ON translation."localisationId" = localisation.id AND translation."segmentId" = placed."segmentId"
    ), stretched AS (
      SELECT *, count(run) OVER (PARTITION BY "localisationId" ORDER BY at) AS stretch,
        first_value(run) OVER (PARTITION BY "localisationId" ORDER BY run IS NULL, at) AS first
      FROM standing
    ), settled AS (
      SELECT *, coalesce(max(run) OVER (PARTITION BY "localisationId", stretch), first, 0) AS belongs FROM stretched
    )
    INSERT INTO "Translation" (id, "localisationId", "segmentId", "sourceVersion", words, run)
    SELECT gen_random_uuid(), "localisationId", "segmentId", "sourceVersion", words, belongs
    FROM settled WHERE had IS DISTINCT FROM words
    ORDER BY "localisationId", "segmentId"
    ON CONFLICT ("localisationId", "segmentId") DO UPDATE SET words = EXCLUDED.words, run = EXCLUDED.run`
}

/** What the current revision no longer says is no work: it keeps its text and history, and counts for nothing. */
export function uncountGone(tx: Tx, release: Placed): Promise<number> {
  return tx.$executeRaw`
    WITH gone AS (
      SELECT translation.id
      FROM "Translation" translation
      JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
      WHERE localisation."releaseId" = ${release.id}::uuid AND translation.words IS NOT NULL AND NOT EXISTS (
        SELECT FROM "Placement" placement
        JOIN "Block" block ON block.id = placement."blockId"
        JOIN "Revision" revision ON revision.id = block."revisionId"
        WHERE placement."segmentId" = translation."segmentId" AND revision."releaseId" = ${release.id}::uuid
          AND revision.number = ${release.currentRevision})
      ORDER BY translation.id FOR UPDATE OF translation
    )
    UPDATE "Translation" translation SET words = NULL FROM gone WHERE translation.id = gone.id`
}
