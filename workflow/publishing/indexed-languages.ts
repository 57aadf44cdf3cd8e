import type { Tx } from '@/platform/database'
import { env } from '@/platform/env'

/** The languages that indexes link to (BCP 47): the office's own, and those with a release that readers can open. */
export async function indexedLanguages(tx: Tx): Promise<string[]> {
  const pages = await tx.$queryRaw<{ language: string }[]>`
    SELECT DISTINCT page.language
    FROM "Page" page JOIN "Edition" edition ON edition.id = page."editionId" AND edition.state = 'live'
    WHERE page.kind = 'release' AND page.stored > 0 AND page.language IS NOT NULL`
  const languages = pages.map(({ language }) => language)
  return [...new Set([env.COMMUNIQUE_OFFICE_LANGUAGE, ...languages])].sort()
}
