import { database } from '@/platform/database'

/** The last text a machine or memory drafted, and the last one a person confirmed. */
export type EarlierTexts = { drafted?: string; confirmed?: string }

/** The earlier texts of many translations, in one query. Events without a text are of what was joined to another. */
export async function earlierTextsOf(translationIds: readonly string[]): Promise<Map<string, EarlierTexts>> {
  const rows = await database.$queryRaw<{ id: string; kind: keyof EarlierTexts; text: string }[]>`
    SELECT DISTINCT ON ("translationId", kind) "translationId" AS id, kind, text
    FROM "TranslationEvent"
    CROSS JOIN LATERAL (
      SELECT CASE deed WHEN 'translation.draft' THEN 'drafted' WHEN 'translation.confirm' THEN 'confirmed' END AS kind
    ) AS said
    WHERE "translationId" = ANY(${[...translationIds]}::uuid[]) AND kind IS NOT NULL AND text <> ''
    ORDER BY "translationId", kind, version DESC`
  const texts = new Map<string, EarlierTexts>()
  for (const { id, kind, text } of rows) texts.set(id, { ...texts.get(id), [kind]: text })
  return texts
}
