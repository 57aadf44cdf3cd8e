import { database } from '@/platform/database'
import type { WordsLeft } from './ready-about'

export type Counts = {
  segments: number
  drafted: number
  confirmed: number
  approved: number
  /** Of those approved, by an officer's override that nobody has approved afterwards. */
  overridden: number
  /** Source words of what nobody has confirmed, and of what is not approved. */
  left: WordsLeft
  /** Engines and models whose drafts stand in it, edited or not. */
  engines: string[]
  changedAt: Date | null
}

type Row = Omit<Counts, 'left'> & { localisationId: string; toConfirm: number; toApprove: number }

/**
 * How far each localisation of a release is, by the segments of the current revision, in one query. Approved counts
 * what is approved for the source as it now stands. A second person's word for an overridden text changes no text.
 */
export async function boardCounts(releaseId: string): Promise<Map<string, Counts>> {
  const rows = await database.$queryRaw<Row[]>`
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
      count(*) FILTER (WHERE translation.state = 'approved' AND translation.overridden)::int AS overridden,
      coalesce(sum(translation.words) FILTER (WHERE translation.state NOT IN ('awaiting_review', 'approved')), 0)::int
        AS "toConfirm",
      coalesce(sum(translation.words) FILTER (WHERE translation.state <> 'approved'), 0)::int AS "toApprove",
      coalesce(array_agg(DISTINCT translation.engine) FILTER (WHERE translation.engine IS NOT NULL), '{}') AS engines,
      max(translation."changedAt") FILTER (WHERE NOT (translation.state = 'approved' AND EXISTS (
        SELECT FROM "TranslationEvent" event
        WHERE event."translationId" = translation.id AND event.version = translation.version
          AND event.deed IN ('translation.approve', 'translation.take_back') AND event."fromState" = 'approved')))
        AS "changedAt"
    FROM "Localisation" localisation
    LEFT JOIN ("Translation" translation JOIN placed ON placed."segmentId" = translation."segmentId")
      ON translation."localisationId" = localisation.id
    WHERE localisation."releaseId" = ${releaseId}::uuid
    GROUP BY localisation.id`
  return new Map(
    rows.map(({ localisationId, toConfirm, toApprove, ...counts }) => [
      localisationId,
      { ...counts, left: { toConfirm, toApprove } },
    ]),
  )
}
