import { database, Prisma } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { correctionSql, isMended } from '@/workflow/release/correction'
import type { QueueFilter } from './queue-filter'
import { standings } from './queue-row'
import type { QueuePart, QueueRow } from './queue-row'
import { awaitsApproval } from './awaits-approval'
import { workIn } from './work'
import type { Work } from './work'

type Pages = { size: number; pages: Record<QueuePart, number> }

/**
 * The rows of a queue, ordered, parted, paged and counted by the database in one query over the counts of what is open
 * in somebody's languages: what is done, and how long it is, does not count.
 * @param languages the person's, as localisations name them
 * @param pages which page of each part, from 1; beyond the last, the last
 */
export function queueRows(
  { personId, roles }: Actor,
  { languages, filter }: { languages: string[]; filter: QueueFilter },
  { size, pages }: Pages,
): Promise<QueueRow[]> {
  const me = Prisma.sql`${personId}::uuid`
  const pageOf = Prisma.sql`CASE part WHEN 'mine' THEN ${pages.mine}::int WHEN 'open' THEN ${pages.open}::int ELSE ${pages.waiting}::int END`
  return database.$queryRaw<QueueRow[]>`
    WITH counted AS (
      SELECT "localisationId" AS id, "releaseId", language, run,
        sum(segments) FILTER (WHERE to_translate) AS translate_segments,
        sum(words) FILTER (WHERE to_translate) AS translate_words,
        sum(segments) FILTER (WHERE state = 'awaiting_review') AS review_segments,
        sum(words) FILTER (WHERE state = 'awaiting_review') AS review_words,
        sum(segments) FILTER (WHERE for_me) AS my_segments,
        sum(words) FILTER (WHERE for_me) AS my_words,
        bool_or(state = 'changes_requested' AND "confirmerId" = ${me}) AS came_back,
        bool_or(state::text = ${filter.state ?? null}) AS in_state
      FROM "WorkCount"
      CROSS JOIN LATERAL (SELECT
        state IN ('untranslated', 'draft', 'changes_requested') AS to_translate,
        ${roles.includes('reviewer')} AND state = 'awaiting_review' AND "confirmerId" <> ${me} AS for_me
      ) AS kind
      WHERE open AND language = ANY(${languages})
      GROUP BY 1, 2, 3, 4
    ), overridden AS (${overriddenFor(me, languages)} AND ${roles.includes('reviewer')}
      GROUP BY 1, 2, 3, 4
    ), split AS (
      SELECT id, "releaseId", language, run, 'translate'::"Work" AS work, translate_segments AS segments, translate_words AS words,
        ${roles.includes('translator')} AS allowed, came_back, in_state, NULL AS instead
      FROM counted
      UNION ALL
      SELECT counted.id, counted."releaseId", counted.language, counted.run, 'review',
        coalesce(my_segments, overridden.segments, review_segments), coalesce(my_words, overridden.words, review_words),
        my_segments IS NOT NULL OR overridden.segments IS NOT NULL, false, in_state,
        CASE WHEN my_segments IS NULL AND overridden.segments IS NOT NULL THEN 'overridden' END
      FROM counted LEFT JOIN overridden ON overridden.id = counted.id AND overridden.run = counted.run
      UNION ALL
      SELECT id, "releaseId", language, run, 'review', segments, words, true, false, false, 'overridden'
      FROM overridden
      WHERE NOT EXISTS (SELECT FROM counted WHERE counted.id = overridden.id AND counted.run = overridden.run)
      UNION ALL ${mending(languages, roles.includes('translator') ? 'translate' : 'review')}
      ${filter.work || filter.state ? Prisma.empty : Prisma.sql`UNION ALL ${approvedUnsigned(languages)}`}
    ), standing AS (
      SELECT split.id AS "localisationId", split.run, split.work, instead, coalesce(segments, 0)::int AS segments,
        coalesce(words, 0)::int AS words, split.language, release.id AS "releaseId", release."sourceLanguage",
        release."embargoAt", release."releasedAt", release."createdAt", release."currentRevision",
        coalesce(claim."personId", given."personId") AS holder, coalesce(claim."expiresAt", given."dueAt") AS until,
        live.correction,
        CASE
          WHEN live.correction = 'wrong' THEN '-infinity'
          ELSE least(CASE WHEN given."personId" = ${me} THEN given."dueAt" END, release."embargoAt")
        END AS due,
        CASE
          WHEN allowed IS NULL THEN 'waits_for_sign_off'
          WHEN coalesce(claim."personId", given."personId") = ${me} AND came_back THEN 'came_back'
          WHEN claim."personId" = ${me} THEN 'mine'
          WHEN segments IS NULL THEN 'given_later'
          WHEN claim."personId" IS NOT NULL THEN 'held'
          WHEN given."personId" = ${me} THEN CASE WHEN allowed THEN 'given' ELSE 'given_later' END
          WHEN given."personId" IS NOT NULL THEN 'given_to_other'
          WHEN instead IS NOT NULL THEN instead
          WHEN allowed AND came_back THEN 'came_back_open'
          WHEN allowed THEN 'open'
          WHEN split.work = 'review' THEN 'waits_for_reviewer'
          ELSE 'waits_for_translator'
        END AS standing
      FROM split
      JOIN "Release" release ON release.id = split."releaseId"
      LEFT JOIN "Claim" claim ON claim."localisationId" = split.id AND claim.work = split.work
        AND claim.run = split.run AND claim."expiresAt" > clock_timestamp()
      LEFT JOIN "Assignment" given ON given."localisationId" = split.id AND given.work = split.work
        AND given.run = split.run AND given."dueAt" > clock_timestamp()
      LEFT JOIN LATERAL (
        SELECT ${correctionSql} AS correction
        FROM "Edition" edition JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
        WHERE edition."localisationId" = split.id AND edition.state = 'live' AND release."releasedAt" IS NOT NULL
      ) AS live ON true
      WHERE release.state <> 'draft'
        AND (NOT release.restricted OR EXISTS (
          SELECT FROM "ReleaseAccess" named WHERE named."releaseId" = release.id AND named."personId" = ${me}))
        AND (segments > 0 OR instead = 'mending' OR split.allowed IS NULL OR claim."personId" = ${me} OR given."personId" = ${me})
        AND ${asked(filter)}
    ), parted AS (
      SELECT *, CASE
          WHEN standing = ANY(${standings.mine}) THEN 'mine' WHEN standing = ANY(${standings.open}) THEN 'open'
          ELSE 'waiting'
        END AS part
      FROM standing
    ), numbered AS (
      SELECT *,
        row_number() OVER (
          PARTITION BY part ORDER BY array_position(${[...standings.mine, ...standings.open]}, standing), due NULLS LAST,
            "createdAt", "localisationId", run, work) AS place,
        count(*) OVER whole AS rows, sum(segments) OVER whole AS all_segments, sum(words) OVER whole AS all_words
      FROM parted WINDOW whole AS (PARTITION BY part)
    )
    SELECT numbered.part, numbered."localisationId", numbered."releaseId", numbered.language, "sourceLanguage",
      numbered.work::text, numbered.run, standing, segments, words, "embargoAt", "releasedAt", correction, until,
      rows::int AS "partRows", all_segments::int AS "partSegments", all_words::int AS "partWords",
      revision."clearedAt" IS NULL AS uncleared, progress.runs, progress.approved, progress."all",
      CASE WHEN numbered.holder <> ${me} THEN person.name END AS "heldBy",
      CASE WHEN instead = 'overridden' THEN (
        SELECT json_build_object('name', officer.name, 'reason', event.reason)
        FROM "Translation" translation
        JOIN "TranslationEvent" event
          ON event."translationId" = translation.id AND event.deed = 'translation.override'
        JOIN "Person" officer ON officer.id = event."actorId"
        WHERE translation."localisationId" = numbered."localisationId" AND translation.overridden
          AND translation.run = numbered.run
        ORDER BY event.at DESC LIMIT 1) END AS overridden
    FROM numbered
    CROSS JOIN LATERAL (
      SELECT "clearedAt" FROM "Revision"
      WHERE "releaseId" = numbered."releaseId" AND number = numbered."currentRevision" LIMIT 1
    ) AS revision
    LEFT JOIN "Person" person ON person.id = numbered.holder
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT run)::int AS runs,
        coalesce(sum(segments) FILTER (WHERE run = numbered.run AND state = 'approved'), 0)::int AS approved,
        coalesce(sum(segments) FILTER (WHERE run = numbered.run), 0)::int AS "all"
      FROM "WorkCount" WHERE "localisationId" = numbered."localisationId" AND segments > 0
    ) AS progress
    WHERE (place - 1) / ${size}::int = least(${pageOf}, (rows + ${size}::int - 1) / ${size}::int) - 1
    ORDER BY part, place`
}

/** Texts approved by override that wait for this person's approval, in each run: few, and found by an index of their own. */
const overriddenFor = (me: Prisma.Sql, languages: string[]) => Prisma.sql`
  SELECT localisation.id, localisation."releaseId", localisation.language, translation.run,
    count(*) AS segments, sum(translation.words) AS words
  FROM "Translation" translation
  JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
  WHERE translation.overridden AND translation.words IS NOT NULL AND localisation.language = ANY(${languages})
    AND ${awaitsApproval(me)}`

/**
 * Everything approved and no page signed off yet, of releases that are not out: these are no more than those in work.
 * They are gone through one by one (`LIMIT 1`), so that counts and editions of others are not.
 */
const approvedUnsigned = (languages: string[]) => Prisma.sql`
  SELECT localisation.id, release.id, localisation.language, 0, 'review', NULL, NULL, NULL::boolean, false, false, NULL
  FROM "Release" release
  CROSS JOIN LATERAL (
    SELECT id, language FROM "Localisation" WHERE "releaseId" = release.id AND language = ANY(${languages}) OFFSET 0
  ) AS localisation
  LEFT JOIN counted ON counted.id = localisation.id
  CROSS JOIN LATERAL (
    SELECT FROM "WorkCount" WHERE "localisationId" = localisation.id AND segments > 0 LIMIT 1
  ) AS approved
  LEFT JOIN LATERAL (
    SELECT id FROM "Edition"
    WHERE "localisationId" = localisation.id AND state IN ('signed_off', 'live') LIMIT 1
  ) AS edition ON true
  WHERE release.state IN ('in_translation', 'scheduled') AND counted.id IS NULL AND edition.id IS NULL`

/**
 * Languages whose live page is to be mended: theirs to open until somebody has begun. Once it is all approved again it is
 * an officer's turn; between the two it is work like any other.
 */
const mending = (languages: string[], work: Work) => Prisma.sql`
  SELECT localisation.id, localisation."releaseId", localisation.language, part.run, ${work}::"Work", 0, 0,
    CASE WHEN begun.at IS NULL THEN true END, false, false, CASE WHEN begun.at IS NULL THEN 'mending' END
  FROM "Localisation" localisation
  CROSS JOIN LATERAL (
    SELECT min(run) AS run FROM "WorkCount" WHERE "localisationId" = localisation.id AND segments > 0
  ) AS part
  CROSS JOIN LATERAL (
    SELECT max("changedAt") AS at FROM "Translation" translation
    WHERE translation."localisationId" = localisation.id AND translation."changedAt" > localisation."mendingSince"
  ) AS begun
  WHERE ${isMended} AND localisation.language = ANY(${languages})
    AND NOT EXISTS (SELECT FROM counted WHERE counted.id = localisation.id)
    AND NOT EXISTS (SELECT FROM overridden WHERE overridden.id = localisation.id)
    AND NOT EXISTS (SELECT FROM "Edition" WHERE "localisationId" = localisation.id AND state = 'signed_off')`

function asked({ language, release, work, state }: QueueFilter): Prisma.Sql {
  const wanted = [
    ...(language ? [Prisma.sql`split.language = ${language}`] : []),
    ...(release ? [Prisma.sql`release.id = ${release}::uuid`] : []),
    ...(work ? [Prisma.sql`split.work = ${work}::"Work"`] : []),
    ...(state ? [Prisma.sql`in_state AND split.work = ${workIn[state]}::"Work"`] : []),
  ]
  return wanted.length > 0 ? Prisma.join(wanted, ' AND ') : Prisma.sql`true`
}
