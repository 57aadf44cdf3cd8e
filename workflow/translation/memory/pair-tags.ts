import { database } from '@/platform/database'
import { familyOf } from './keys'

/** The tags of one family that the memory has: fr, fr-FR and fr-BE are searched as one. */
export async function tagsLike(tag: string): Promise<string[]> {
  const rows = await database.$queryRaw<{ tag: string }[]>`
    WITH RECURSIVE pairs AS (
      (SELECT "sourceLanguage", "targetLanguage" FROM "MemoryUnit" ORDER BY 1, 2 LIMIT 1)
      UNION ALL
      SELECT next.* FROM pairs CROSS JOIN LATERAL (
        SELECT unit."sourceLanguage", unit."targetLanguage" FROM "MemoryUnit" unit
        WHERE (unit."sourceLanguage", unit."targetLanguage") > (pairs."sourceLanguage", pairs."targetLanguage")
        ORDER BY 1, 2 LIMIT 1
      ) AS next
    ) SELECT DISTINCT unnest(ARRAY["sourceLanguage", "targetLanguage"]) AS tag FROM pairs LIMIT 1000`
  const family = familyOf(tag)
  return [tag, ...rows.map((row) => row.tag).filter((each) => familyOf(each) === family)]
}
