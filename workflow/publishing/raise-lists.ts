import type { Tx } from '@/platform/database'
import { ensureFramePages, framePaths } from './ensure-frame-pages'
import { atomPath, indexPath, jsonFeedPath, sitemapIndexPath, sitemapPath } from './addresses'
import { raiseEach } from './raise-pages'

/** Releases on one page of an index. */
export const releasesPerPage = 20

/** Addresses in one sitemap. */
export const addressesPerSitemap = 10_000

export type Lists = { index: string[]; frame: string[] }

type Readable = { language: string; count: number }

/** How many releases of each language readers can open already. */
const readable = (tx: Tx, languages: readonly string[]): Promise<Readable[]> =>
  tx.$queryRaw<Readable[]>`
    SELECT page.language, count(*)::int AS count
    FROM "Page" page JOIN "Edition" edition ON edition.id = page."editionId" AND edition.state = 'live'
    WHERE page.kind = 'release' AND page.stored > 0 AND page.language = ANY(${[...languages]})
    GROUP BY page.language`

/** Pages of a language's index, at least one. */
export const indexPages = async (tx: Tx, language: string): Promise<number> =>
  pagesFor((await readable(tx, [language]))[0]?.count ?? 0, releasesPerPage)

const pagesFor = (count: number, perPage: number): number => Math.max(1, Math.ceil(count / perPage))

/**
 * The lists that name what is published in some languages: every page of their indexes, for one more release at the
 * top moves those below, their feeds and sitemaps. Rows they have none of yet are made. `frame`: the lists of all
 * languages, where one of these has its first release or has lost its last, for they name the languages that have one.
 */
export async function listPaths(tx: Tx, languages: readonly string[]): Promise<Lists> {
  await ensureFramePages(tx, languages)
  const counts = new Map((await readable(tx, languages)).map(({ language, count }) => [language, count]))
  const rows = languages.flatMap((language) => listRows(language, counts.get(language) ?? 0))
  await tx.page.createMany({ data: rows, skipDuplicates: true })
  const isFirstOrLast = languages.some((language) => (counts.get(language) ?? 0) <= 1)
  return {
    index: rows.map(({ path }) => path),
    frame: [sitemapIndexPath, ...(isFirstOrLast ? await framePaths(tx) : [])],
  }
}

function listRows(language: string, count: number) {
  const indexes = Array.from({ length: pagesFor(count, releasesPerPage) }, (_, page) =>
    indexPath(language, page + 1),
  )
  const sitemaps = Array.from({ length: pagesFor(count, addressesPerSitemap) }, (_, part) =>
    sitemapPath(language, part + 1),
  )
  const row = (path: string, kind: 'index' | 'atom' | 'json_feed' | 'sitemap') => ({
    ...{ path, kind, language },
    wanted: 0,
  })
  return [
    ...indexes.map((path) => row(path, 'index')),
    row(atomPath(language), 'atom'),
    row(jsonFeedPath(language), 'json_feed'),
    ...sitemaps.map((path) => row(path, 'sitemap')),
  ]
}

/** Has the lists of a language rendered anew. */
export async function raiseLists(tx: Tx, language: string): Promise<void> {
  await raiseEach(tx, await listPaths(tx, [language]))
}

/** Locks a page together with every list that may name it, in the one order of all locks on pages. */
export async function lockLists(tx: Tx, language: string, path: string): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM "Page"
    WHERE path = ${path} OR kind IN ('index', 'not_found', 'error', 'sitemap_index')
      OR (language = ${language} AND kind IN ('atom', 'json_feed', 'sitemap'))
    ORDER BY path COLLATE "C" FOR UPDATE`
}
