import { database, Prisma } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Work } from './work'

/** Why a piece of work is where it is in someone's queue. */
export type Standing =
  /** Claimed by them, with something sent back to them; or claimed by them. */
  | 'came_back'
  | 'mine'
  /** Theirs to take; `came_back_open`: with something they confirmed and a reviewer sent back. */
  | 'came_back_open'
  | 'open'
  /** Held by someone else until `expiresAt`. */
  | 'held'
  /** Confirmed by them alone, or by their role not theirs to do. */
  | 'waits_for_reviewer'
  | 'waits_for_translator'
  /** Everything approved: an officer's turn. */
  | 'waits_for_sign_off'

export type QueueRow = {
  localisationId: string
  releaseId: string
  language: string
  sourceLanguage: string
  work: Work
  standing: Standing
  rank: number
  /** Segments and source words left of this work: what this person may do, else everyone's. */
  segments: number
  words: number
  approved: number
  all: number
  embargoAt: Date | null
  releasedAt: Date | null
  /** Nobody has cleared the source yet. */
  uncleared: boolean
  heldBy: string | null
  expiresAt: Date | null
  /** Rows in the whole queue. */
  total: number
}

/** Words as white space parts them; enough to say how long work takes. */
const words = Prisma.sql`regexp_count(source.text, '\\S+')`

/**
 * The rows of a queue, ordered and counted by the database in one query.
 * @param languages the person's, as localisations name them
 */
export function queueRows(
  { personId, roles }: Actor,
  languages: string[],
  { limit, offset }: { limit: number; offset: number },
): Promise<QueueRow[]> {
  const translates = roles.includes('translator')
  const reviews = roles.includes('reviewer')
  return database.$queryRaw<QueueRow[]>`
    WITH begun AS (
      SELECT localisation.id, localisation.language, release.id AS "releaseId", release."sourceLanguage",
        release."embargoAt", release."releasedAt", release."createdAt",
        revision.id AS "revisionId", revision."clearedAt" IS NULL AS uncleared
      FROM "Localisation" localisation
      JOIN "Release" release ON release.id = localisation."releaseId"
      JOIN "Revision" revision
        ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
      WHERE release.state <> 'draft'
        AND localisation.language = ANY(${languages})
        AND localisation.language <> release."sourceLanguage"
        AND (NOT release.restricted OR EXISTS (
          SELECT FROM "ReleaseAccess" named
          WHERE named."releaseId" = release.id AND named."personId" = ${personId}::uuid))
        AND (
          EXISTS (SELECT FROM "Translation" open
            WHERE open."localisationId" = localisation.id AND open.state <> 'approved')
          OR NOT EXISTS (SELECT FROM "Edition" edition
            WHERE edition."localisationId" = localisation.id AND edition.state IN ('signed_off', 'live')))
    ), counted AS (
      SELECT begun.id,
        count(*)::int AS "all",
        count(*) FILTER (WHERE state = 'approved')::int AS approved,
        count(*) FILTER (WHERE to_translate)::int AS "translateSegments",
        coalesce(sum(${words}) FILTER (WHERE to_translate), 0)::int AS "translateWords",
        count(*) FILTER (WHERE state = 'changes_requested' AND "confirmedById" = ${personId}::uuid)::int AS "cameBack",
        count(*) FILTER (WHERE state = 'awaiting_review')::int AS "reviewSegments",
        coalesce(sum(${words}) FILTER (WHERE state = 'awaiting_review'), 0)::int AS "reviewWords",
        count(*) FILTER (WHERE for_me)::int AS "segmentsForMe",
        coalesce(sum(${words}) FILTER (WHERE for_me), 0)::int AS "wordsForMe"
      FROM begun
      JOIN "Block" block ON block."revisionId" = begun."revisionId"
      JOIN "Placement" placement ON placement."blockId" = block.id
      JOIN "SourceText" source
        ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
      JOIN "Translation" translation
        ON translation."segmentId" = placement."segmentId" AND translation."localisationId" = begun.id
      CROSS JOIN LATERAL (SELECT
        state IN ('untranslated', 'draft', 'changes_requested') AS to_translate,
        ${reviews} AND state = 'awaiting_review' AND "confirmedById" IS DISTINCT FROM ${personId}::uuid AS for_me
      ) AS kind
      GROUP BY begun.id
    ), split AS (
      SELECT id, 'translate'::"Work" AS work, "translateSegments" AS segments, "translateWords" AS words,
        ${translates} AS allowed, "cameBack" > 0 AS came_back
      FROM counted
      UNION ALL
      SELECT id, 'review',
        CASE WHEN "segmentsForMe" > 0 THEN "segmentsForMe" ELSE "reviewSegments" END,
        CASE WHEN "segmentsForMe" > 0 THEN "wordsForMe" ELSE "reviewWords" END,
        "segmentsForMe" > 0, false
      FROM counted
    ), standing AS (
      SELECT split.*, claim."expiresAt", person.name AS "heldBy",
        CASE
          WHEN claim."personId" = ${personId}::uuid AND came_back THEN 'came_back'
          WHEN claim."personId" = ${personId}::uuid THEN 'mine'
          WHEN claim."personId" IS NOT NULL AND segments > 0 THEN 'held'
          WHEN segments = 0 THEN 'waits_for_sign_off'
          WHEN allowed AND came_back THEN 'came_back_open'
          WHEN allowed THEN 'open'
          WHEN split.work = 'review' THEN 'waits_for_reviewer'
          ELSE 'waits_for_translator'
        END AS standing
      FROM split
      JOIN counted USING (id)
      LEFT JOIN "Claim" claim
        ON claim."localisationId" = split.id AND claim.work = split.work AND claim."expiresAt" > clock_timestamp()
      LEFT JOIN "Person" person ON person.id = claim."personId" AND claim."personId" <> ${personId}::uuid
      WHERE segments > 0 OR (approved = "all" AND split.work = 'review') OR claim."personId" = ${personId}::uuid
    ), ranked AS (
      SELECT *, array_position(
          ARRAY['came_back', 'mine', 'came_back_open', 'open', 'held', 'waits_for_reviewer', 'waits_for_translator',
            'waits_for_sign_off'], standing) AS rank
      FROM standing
    )
    SELECT ranked.id AS "localisationId", begun."releaseId", begun.language, begun."sourceLanguage",
      ranked.work::text, ranked.standing, ranked.rank, ranked.segments, ranked.words, counted.approved, counted."all",
      begun."embargoAt", begun."releasedAt", begun.uncleared, ranked."heldBy", ranked."expiresAt",
      (count(*) OVER ())::int AS total
    FROM ranked JOIN begun USING (id) JOIN counted USING (id)
    ORDER BY least(ranked.rank, 5), begun."embargoAt" NULLS LAST, begun."createdAt", ranked.rank, ranked.id, ranked.work
    LIMIT ${limit} OFFSET ${offset}`
}
