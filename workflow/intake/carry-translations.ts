import { Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Reworded } from './place-against'

type Changed = { releaseId: string; segments: readonly Reworded[] }

const columnsOf = (segments: readonly Reworded[]) => ({
  ids: segments.map(({ segmentId }) => segmentId),
  from: segments.map(({ from }) => from),
  to: segments.map(({ to }) => to),
})

/** What is said as one is touched as one: the ids of every translation in a group that has one of these sentences. */
export const touched = (releaseId: string, ids: string[]) => Prisma.sql`touched AS (
  SELECT coalesce(translation."joinedToId", translation.id) AS head
  FROM "Translation" translation
  JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
  WHERE localisation."releaseId" = ${releaseId}::uuid AND translation."segmentId" = ANY(${ids}::uuid[])
), reached AS (
  SELECT head AS id FROM touched
  UNION SELECT member.id FROM "Translation" member JOIN touched ON member."joinedToId" = touched.head
)`

/**
 * Translations whose source says something else now go back to draft, flagged stale, with the text they had; approval
 * and confirmation end with it. Each move is recorded. Rows are taken in the order of their ids.
 */
export async function reopenTranslations(tx: Tx, { releaseId, segments }: Changed): Promise<void> {
  const { ids } = columnsOf(segments)
  await tx.$executeRaw`
    WITH ${touched(releaseId, ids)}, before AS (
      SELECT translation.id, translation.state FROM "Translation" translation
      WHERE translation.id IN (SELECT id FROM reached) AND translation.state <> 'untranslated'
      ORDER BY translation.id FOR UPDATE OF translation
    ), moved AS (
      UPDATE "Translation" translation
      SET state = 'draft', stale = true, version = version + 1, "confirmedById" = NULL, "approvedById" = NULL,
        "oneStep" = false, overridden = false, "overriddenById" = NULL, "returnCategory" = NULL, "returnReason" = NULL,
        "changedAt" = clock_timestamp()
      FROM before WHERE translation.id = before.id
      RETURNING translation.*, before.state AS was
    )
    INSERT INTO "TranslationEvent" (id, "translationId", deed, "fromState", "toState", version, "sourceVersion", text,
      origin, engine)
    SELECT gen_random_uuid(), id, 'translation.reopen', was, state, version, "sourceVersion", text, origin, engine
    FROM moved`
}

/**
 * Translations whose source was only mended keep their state and approval, and are recorded as rendering the mended
 * text. One that is stale already renders an older text and stays so. Joined ones have a new version together.
 */
export async function carryTranslations(
  tx: Tx,
  actor: Actor,
  { releaseId, segments }: Changed,
): Promise<void> {
  const { ids, from, to } = columnsOf(segments)
  await tx.$executeRaw`
    WITH ${touched(releaseId, ids)}, before AS (
      SELECT translation.id, coalesce(mended.version, translation."sourceVersion") AS version
      FROM "Translation" translation
      LEFT JOIN unnest(${ids}::uuid[], ${from}::int[], ${to}::int[]) AS mended(id, was, version)
        ON mended.id = translation."segmentId" AND mended.was = translation."sourceVersion"
      WHERE translation.id IN (SELECT id FROM reached) AND translation.state <> 'untranslated'
        AND (mended.id IS NOT NULL OR translation."joinedToId" IS NOT NULL
          OR EXISTS (SELECT FROM "Translation" member WHERE member."joinedToId" = translation.id))
      ORDER BY translation.id FOR UPDATE OF translation
    ), carried AS (
      UPDATE "Translation" translation
      SET "sourceVersion" = before.version, version = translation.version + 1, "changedAt" = clock_timestamp()
      FROM before WHERE translation.id = before.id
      RETURNING translation.*
    )
    INSERT INTO "TranslationEvent" (id, "translationId", "actorId", deed, "fromState", "toState", version,
      "sourceVersion", text, origin, engine)
    SELECT gen_random_uuid(), id, ${actor.personId}::uuid, 'release.revise', state, state, version, "sourceVersion",
      text, origin, engine
    FROM carried`
}

/**
 * What nobody has begun renders the newest text when it is begun; a draft of the older one in flight is turned away, also
 * where only what is joined to it has changed.
 */
export async function renewUntranslated(tx: Tx, { releaseId, segments }: Changed): Promise<void> {
  const { ids, to } = columnsOf(segments)
  await tx.$executeRaw`
    WITH ${touched(releaseId, ids)}
    UPDATE "Translation" translation
    SET "sourceVersion" = coalesce(newer.version, translation."sourceVersion"), version = translation.version + 1,
      "changedAt" = clock_timestamp()
    FROM reached
    JOIN "Translation" begun ON begun.id = reached.id AND begun.state = 'untranslated'
    LEFT JOIN unnest(${ids}::uuid[], ${to}::int[]) AS newer(id, version) ON newer.id = begun."segmentId"
    WHERE translation.id = begun.id`
}
