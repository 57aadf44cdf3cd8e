import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Reworded } from './place-against'

type Changed = { releaseId: string; segments: readonly Reworded[] }

const columnsOf = (segments: readonly Reworded[]) => ({
  ids: segments.map(({ segmentId }) => segmentId),
  from: segments.map(({ from }) => from),
  to: segments.map(({ to }) => to),
})

/**
 * Translations whose source says something else now go back to draft, flagged stale, with the text they had; approval
 * and confirmation end with it. Each move is recorded. Rows are taken in the order of their ids.
 */
export async function reopenTranslations(tx: Tx, { releaseId, segments }: Changed): Promise<void> {
  const { ids } = columnsOf(segments)
  await tx.$executeRaw`
    WITH before AS (
      SELECT translation.id, translation.state FROM "Translation" translation
      JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
      WHERE localisation."releaseId" = ${releaseId}::uuid AND translation."segmentId" = ANY(${ids}::uuid[])
        AND translation.state <> 'untranslated'
      ORDER BY translation.id FOR UPDATE OF translation
    ), moved AS (
      UPDATE "Translation" translation
      SET state = 'draft', stale = true, version = version + 1, "confirmedById" = NULL, "approvedById" = NULL,
        "oneStep" = false, overridden = false, "returnCategory" = NULL, "returnReason" = NULL,
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
 * text. One that is stale already renders an older text and stays so.
 */
export async function carryTranslations(
  tx: Tx,
  actor: Actor,
  { releaseId, segments }: Changed,
): Promise<void> {
  const { ids, from, to } = columnsOf(segments)
  await tx.$executeRaw`
    WITH before AS (
      SELECT translation.id, mended.version FROM "Translation" translation
      JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
      JOIN unnest(${ids}::uuid[], ${from}::int[], ${to}::int[]) AS mended(id, was, version)
        ON mended.id = translation."segmentId" AND mended.was = translation."sourceVersion"
      WHERE localisation."releaseId" = ${releaseId}::uuid AND translation.state <> 'untranslated'
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

/** What nobody has begun renders the newest text when it is begun; a draft of the older one in flight is turned away. */
export async function renewUntranslated(tx: Tx, { releaseId, segments }: Changed): Promise<void> {
  const { ids, to } = columnsOf(segments)
  await tx.$executeRaw`
    UPDATE "Translation" translation
    SET "sourceVersion" = newer.version, version = translation.version + 1, "changedAt" = clock_timestamp()
    FROM unnest(${ids}::uuid[], ${to}::int[]) AS newer(id, version), "Localisation" localisation
    WHERE newer.id = translation."segmentId" AND localisation.id = translation."localisationId"
      AND localisation."releaseId" = ${releaseId}::uuid AND translation.state = 'untranslated'`
}
