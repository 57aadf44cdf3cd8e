import type { Tx } from '@/platform/database'
import type { PageKind } from '@/prisma/generated/client'
import {
  atomPath,
  errorPath,
  indexPath,
  jsonFeedPath,
  keysPath,
  notFoundPath,
  robotsPath,
  sitemapIndexPath,
  sitemapPath,
} from './addresses'
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
  { path: atomPath(language), kind: 'atom', language },
  { path: jsonFeedPath(language), kind: 'json_feed', language },
  { path: sitemapPath(language, 1), kind: 'sitemap', language },
]

/**
 * Sees to it that languages (BCP 47) have an index, feeds and a sitemap, even empty ones, and pages for addresses where
 * nothing is and for what fails; and the office what is in no language.
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

/** What names the languages that have something published: every index, and what leads to them all. */
export async function framePaths(tx: Tx): Promise<string[]> {
  const pages = await tx.page.findMany({
    where: {
      OR: [{ kind: { in: ['index', 'not_found', 'error'] } }, { path: { endsWith: '/sitemap-1.xml' } }],
    },
    select: { path: true },
  })
  return pages.map(({ path }) => path)
}
