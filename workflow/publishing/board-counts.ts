import { database } from '@/platform/database'

export type Counts = {
  segments: number
  drafted: number
  confirmed: number
  approved: number
  /** Engines and models whose drafts stand in it, edited or not. */
  engines: string[]
  changedAt: Date | null
}

/**
 * How far each localisation of a release is, by the segments of the current revision, in one query. Approved counts
 * what is approved for the source as it now stands.
 */
export async function boardCounts(releaseId: string): Promise<Map<string, Counts>> {
  const rows = await database.$queryRaw<(Counts & { localisationId: string })[]>`
    WITH placed AS (
      SELECT placement."segmentId", placement."sourceVersion"
      FROM "Release" release
      JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
      JOIN "Block" block ON block."revisionId" = revision.id
      JOIN "Placement" placement ON placement."blockId" = block.id
      WHERE release.id = ${releaseId}::uuid)
    SELECT localisation.id AS "localisationId",
      (SELECT count(*) FROM placed)::int AS segments,
      count(*) FILTER (WHERE translation.state <> 'untranslated')::int AS drafted,
      count(*) FILTER (WHERE translation.state IN ('awaiting_review', 'approved'))::int AS confirmed,
      count(*) FILTER (WHERE translation.state = 'approved' AND NOT translation.stale
        AND translation."sourceVersion" = placed."sourceVersion")::int AS approved,
      coalesce(array_agg(DISTINCT translation.engine) FILTER (WHERE translation.engine IS NOT NULL), '{}') AS engines,
      max(translation."changedAt") AS "changedAt"
    FROM "Localisation" localisation
    LEFT JOIN ("Translation" translation JOIN placed ON placed."segmentId" = translation."segmentId")
      ON translation."localisationId" = localisation.id
    WHERE localisation."releaseId" = ${releaseId}::uuid
    GROUP BY localisation.id`
  return new Map(rows.map(({ localisationId, ...counts }) => [localisationId, counts]))
}
