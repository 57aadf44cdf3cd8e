import type { Tx } from '@/platform/database'
import { env } from '@/platform/env'

/** The languages an index links to: the office's own, those with a release that readers can open, and its own. */
export async function indexedLanguages(tx: Tx, own: string): Promise<string[]> {
  const pages = await tx.$queryRaw<{ language: string }[]>`
    SELECT DISTINCT page.language
    FROM "Page" page JOIN "Edition" edition ON edition.id = page."editionId" AND edition.state = 'live'
    WHERE page.kind = 'release' AND page.stored > 0 AND page.language IS NOT NULL`
  const languages = pages.map(({ language }) => language)
  return [...new Set([env.COMMUNIQUE_OFFICE_LANGUAGE, own, ...languages])].sort()
}
