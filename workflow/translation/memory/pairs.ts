import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { may } from '@/workflow/release/policy'
import { pairOf } from './keys'
import { open } from './offered'

export type LanguagePair = { sourceLanguage: string; targetLanguage: string }

/** The pairs of tags there are open units of, found by leaps along the index. */
const storedPairs = () => database.$queryRaw<LanguagePair[]>`
  WITH RECURSIVE pairs AS (
    (SELECT "sourceLanguage", "targetLanguage" FROM "MemoryUnit" ORDER BY 1, 2 LIMIT 1)
    UNION ALL
    SELECT next.* FROM pairs CROSS JOIN LATERAL (
      SELECT unit."sourceLanguage", unit."targetLanguage" FROM "MemoryUnit" unit
      WHERE (unit."sourceLanguage", unit."targetLanguage") > (pairs."sourceLanguage", pairs."targetLanguage")
      ORDER BY 1, 2 LIMIT 1
    ) AS next
  )
  SELECT * FROM pairs WHERE EXISTS (
    SELECT 1 FROM "MemoryUnit" unit
    WHERE unit."sourceLanguage" = pairs."sourceLanguage" AND unit."targetLanguage" = pairs."targetLanguage"
      AND unit."retiredAt" IS NULL AND ${open(null)}
  ) LIMIT 1000`

/** The pairs of languages whose units a person may look at; regions of one language are searched as one. */
export async function memoryPairs(actor: Actor): Promise<LanguagePair[]> {
  const stored = await storedPairs()
  const theirs = stored.filter(({ targetLanguage }) =>
    may(actor, 'memory.read', { language: targetLanguage }),
  )
  const byFamily = Map.groupBy(theirs, (pair) => pairOf(pair.sourceLanguage, pair.targetLanguage))
  return [...byFamily.values()].map((pairs) =>
    pairs.reduce((best, pair) => (lengthOf(pair) < lengthOf(best) ? pair : best)),
  )
}

const lengthOf = ({ sourceLanguage, targetLanguage }: LanguagePair): number =>
  sourceLanguage.length + targetLanguage.length
