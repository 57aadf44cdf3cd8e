import type { Tx } from '@/platform/database'
import { env } from '@/platform/env'

/** The languages an index links to: the office's own, those with a release that readers can open, and its own. */
export async function indexedLanguages(tx: Tx, own: string): Promise<string[]> {
  const pages = await tx.page.findMany({
    where: { kind: 'release', stored: { gt: 0 } },
    select: { language: true },
    distinct: ['language'],
  })
  const languages = pages.flatMap(({ language }) => language ?? [])
  return [...new Set([env.COMMUNIQUE_OFFICE_LANGUAGE, own, ...languages])].sort()
}
