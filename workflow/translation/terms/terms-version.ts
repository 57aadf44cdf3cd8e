import { Prisma, database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { fallbackChain } from '@/workflow/text/language'

type Languages = { sourceLanguage: string; targetLanguage: string }

/**
 * A number that grows with every change of the terms a pair of languages reads, and with every release whose terms
 * become everybody's. Findings belong to the one they were made with.
 * @param pair without it: of all languages
 */
export async function termsVersion(pair?: Languages): Promise<number> {
  const [row] = await database.$queryRaw<[{ version: number }]>`SELECT ${termsVersionSql(pair)} AS version`
  return row.version
}

/** The same, for reading it in the query that reads something else. */
export function termsVersionSql(pair?: Languages): Prisma.Sql {
  const tags = pair && [...fallbackChain(pair.sourceLanguage), ...fallbackChain(pair.targetLanguage)]
  const read = tags ? Prisma.sql`WHERE language = ANY(${tags})` : Prisma.empty
  return Prisma.sql`(
    (SELECT coalesce(sum(version), 0) FROM "TermsVersion" ${read})
    + (SELECT count(*) FROM "Concept" c JOIN "Release" r ON r.id = c."releaseId"
        WHERE c."releaseId" IS NOT NULL AND r."releasedAt" IS NOT NULL))::int`
}

/** Says that the terms of these languages have changed, in the transaction that changes them; the last thing it does. */
export async function raiseTermsVersion(tx: Tx, languages: readonly string[]): Promise<void> {
  const tags = [...new Set(languages)].toSorted()
  if (tags.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "TermsVersion" (language) SELECT unnest(${tags}::text[])
    ON CONFLICT (language) DO UPDATE SET version = "TermsVersion".version + 1`
}
