import type { Tx } from '@/platform/database'
import type { PageKind } from '@/prisma/generated/client'
import { errorPath, indexPath, keysPath, notFoundPath, robotsPath, sitemapIndexPath } from './addresses'
import { raisePages } from './raise-pages'

type Row = { path: string; kind: PageKind; language: string | null }

/** What the office has whatever it has published. */
const ofOffice: readonly Row[] = [
  { path: sitemapIndexPath, kind: 'sitemap_index', language: null },
  { path: robotsPath, kind: 'robots', language: null },
  { path: keysPath, kind: 'keys', language: null },
]

const ofLanguage = (language: string): Row[] => [
  { path: indexPath(language), kind: 'index', language },
  { path: notFoundPath(language), kind: 'not_found', language },
  { path: errorPath(language), kind: 'error', language },
]

/**
 * Sees to it that languages (BCP 47) have an index, even an empty one, and pages for addresses where nothing is and for
 * what fails; and the office what is in no language.
 */
export async function ensureFramePages(tx: Tx, languages: readonly string[]): Promise<void> {
  const rows = [...ofOffice, ...languages.flatMap(ofLanguage)]
  const made = await tx.page.createManyAndReturn({
    data: rows.map((row) => ({ ...row, wanted: 0 })),
    skipDuplicates: true,
    select: { path: true },
  })
  if (made.length === 0) return
  await raisePages(
    tx,
    made.map(({ path }) => path),
    'frame',
  )
}

/** What names the languages that have something published: every index, and every page for addresses where nothing is. */
export async function framePaths(tx: Tx): Promise<string[]> {
  const pages = await tx.page.findMany({
    where: { kind: { in: ['index', 'not_found', 'error'] } },
    select: { path: true },
  })
  return pages.map(({ path }) => path)
}
