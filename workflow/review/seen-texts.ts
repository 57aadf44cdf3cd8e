import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'

/** What a person looked at last. `text` is null where what stands says the same. */
export type Seen = { version: number; text: string | null }

/** What somebody last looked at of many translations, by translation; what they never looked at is missing. One query. */
export async function seenTextsOf(
  { personId }: Actor,
  translationIds: readonly string[],
): Promise<Map<string, Seen>> {
  const rows = await database.$queryRaw<(Seen & { id: string })[]>`
    SELECT look."translationId" AS id, look.version, nullif(said.text, translation.text) AS text
    FROM "Look" look
    JOIN "Translation" translation ON translation.id = look."translationId"
    CROSS JOIN LATERAL (
      SELECT CASE WHEN look.version = translation.version THEN translation.text ELSE coalesce((
        SELECT event.text FROM "TranslationEvent" event
        WHERE event."translationId" = look."translationId" AND event.version <= look.version
          AND event.deed <> 'translation.save'
        ORDER BY event.version DESC LIMIT 1), '') END AS text
    ) AS said
    WHERE look."personId" = ${personId}::uuid AND look."translationId" = ANY(${[...translationIds]}::uuid[])`
  return new Map(rows.map(({ id, ...seen }) => [id, seen]))
}
