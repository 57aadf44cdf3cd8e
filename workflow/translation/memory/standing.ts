import type { Tx } from '@/platform/database'

/** Where an approved text stands, and since when. */
export type Standing = {
  localisationId: string
  /** The localisation of its release's source; null: the release has none. */
  sourceLocalisationId: string | null
  /** Since when the translation has said exactly this of exactly this source. */
  saidAt: Date
  /** The first revision that has its source so, of all its segments where they are joined; null: none has. */
  sourceRevision: number | null
  /** Readers have it now: it is part of the live page of its language, and its source of the source's. */
  isRead: boolean
}

/**
 * Where translations stand, by their ids. A page is signed off with the texts as they are, and a
 * text that changes before it is live voids it: a live page has every text that was said when it was signed off and is
 * said still, of the segments of its revision. Call it while the release and the translations are held.
 */
export async function standingsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Standing>> {
  const rows = await tx.$queryRaw<(Standing & { id: string })[]>`
    WITH said AS (
      SELECT translation.id AS head, translation."segmentId", translation."sourceVersion"
      FROM "Translation" translation WHERE translation.id = ANY(${[...ids]}::uuid[])
      UNION ALL
      SELECT member."joinedToId", member."segmentId", member."sourceVersion"
      FROM "Translation" member WHERE member."joinedToId" = ANY(${[...ids]}::uuid[])
    ), placed AS (
      SELECT said.head, revision.number FROM said
      JOIN "Placement" placement
        ON placement."segmentId" = said."segmentId" AND placement."sourceVersion" = said."sourceVersion"
      JOIN "Block" block ON block.id = placement."blockId"
      JOIN "Revision" revision ON revision.id = block."revisionId"
      GROUP BY 1, 2
      HAVING count(DISTINCT said."segmentId") = (SELECT count(*) FROM said whole WHERE whole.head = said.head)
    ), standing AS (
      SELECT translation.id, localisation.id AS "localisationId", source.id AS "sourceLocalisationId",
        coalesce(since.at, translation."changedAt") AS "saidAt",
        (SELECT min(number) FROM placed WHERE placed.head = translation.id) AS "sourceRevision"
      FROM "Translation" translation
      JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
      JOIN "Release" release ON release.id = localisation."releaseId"
      LEFT JOIN "Localisation" source
        ON source."releaseId" = release.id AND source.language = release."sourceLanguage"
      LEFT JOIN LATERAL (
        SELECT min(event.at) AS at FROM "TranslationEvent" event
        WHERE event."translationId" = translation.id AND event.version < translation.version
          AND event.version > coalesce((
            SELECT max(other.version) FROM "TranslationEvent" other WHERE other."translationId" = translation.id
              AND (other.text <> translation.text OR other."sourceVersion" <> translation."sourceVersion")), 0)
      ) since ON true
      WHERE translation.id = ANY(${[...ids]}::uuid[])
    )
    SELECT standing.*, EXISTS (
        SELECT FROM "Edition" edition JOIN placed ON placed.number = edition."revisionNumber"
        WHERE placed.head = standing.id AND edition."localisationId" = standing."localisationId"
          AND edition.state = 'live' AND edition."textsAt" >= standing."saidAt")
      AND EXISTS (
        SELECT FROM "Edition" edition JOIN placed ON placed.number = edition."revisionNumber"
        WHERE placed.head = standing.id AND edition."localisationId" = standing."sourceLocalisationId"
          AND edition.state = 'live') AS "isRead"
    FROM standing`
  return new Map(rows.map(({ id, ...standing }) => [id, standing]))
}
