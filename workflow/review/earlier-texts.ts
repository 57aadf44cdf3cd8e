import { database } from '@/platform/database'

/** The last texts of a translation that are still told of, apart from the one that stands. */
export type EarlierTexts = {
  /** What a machine or memory drafted. */
  drafted?: string
  /** What a person confirmed. */
  confirmed?: string
  /** Why a reviewer changed what they decided on, if they said. */
  editedFor?: { category: string; reason: string }
  /** Why it was approved by override. */
  overriddenFor?: string
}

type Row = { id: string; kind: 'drafted' | 'confirmed' | 'decided' | 'overridden'; text: string } & (
  | { category: string; reason: string }
  | { category: null; reason: string | null }
)

/**
 * The earlier texts of many translations, in one query. What was taken back has not been; events without a text are of
 * what was joined to another.
 */
export async function earlierTextsOf(translationIds: readonly string[]): Promise<Map<string, EarlierTexts>> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT DISTINCT ON (event."translationId", said.kind) event."translationId" AS id, said.kind, event.text,
      event.category, event.reason
    FROM "TranslationEvent" event
    CROSS JOIN LATERAL unnest(CASE event.deed
      WHEN 'translation.draft' THEN ARRAY['drafted']
      WHEN 'translation.confirm' THEN ARRAY['confirmed', 'decided']
      WHEN 'translation.approve' THEN ARRAY['decided']
      WHEN 'translation.override' THEN ARRAY['overridden']
    END) AS said(kind)
    WHERE event."translationId" = ANY(${[...translationIds]}::uuid[]) AND event.text <> '' AND NOT EXISTS (
      SELECT FROM "TranslationEvent" back
      WHERE back."translationId" = event."translationId" AND back.version = event.version + 1
        AND back.deed = 'translation.take_back')
    ORDER BY event."translationId", said.kind, event.version DESC`
  const texts = new Map<string, EarlierTexts>()
  for (const row of rows) texts.set(row.id, { ...texts.get(row.id), ...earlierOf(row) })
  return texts
}

function earlierOf(row: Row): EarlierTexts {
  if (row.kind === 'overridden') return { overriddenFor: row.reason ?? '' }
  if (row.kind !== 'decided') return { [row.kind]: row.text }
  return row.category === null ? {} : { editedFor: { category: row.category, reason: row.reason } }
}
