import { database } from '@/platform/database'

/**
 * How many threads about a sentence are open, on its source and on this text of it, and on what is joined to it, in one
 * query; none: left out.
 */
export async function openCommentsOf(translationIds: readonly string[]): Promise<Map<string, number>> {
  if (translationIds.length === 0) return new Map()
  const rows = await database.$queryRaw<{ id: string; open: number }[]>`
    SELECT translation.id, count(*)::int AS open
    FROM "Translation" translation
    CROSS JOIN LATERAL (
      SELECT translation."segmentId" UNION ALL
      SELECT member."segmentId" FROM "Translation" member WHERE member."joinedToId" = translation.id
    ) AS said
    JOIN "Comment" comment ON comment."segmentId" = said."segmentId"
      AND (comment."localisationId" IS NULL OR comment."localisationId" = translation."localisationId")
    WHERE translation.id = ANY(${[...translationIds]}::uuid[])
      AND comment."answersId" IS NULL AND comment."resolvedAt" IS NULL AND comment."deletedAt" IS NULL
    GROUP BY translation.id`
  return new Map(rows.map(({ id, open }) => [id, open]))
}
