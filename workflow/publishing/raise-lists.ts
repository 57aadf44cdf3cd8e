import type { Tx } from '@/platform/database'
import { atomPath, indexPath, jsonFeedPath, sitemapIndexPath, sitemapPath } from './addresses'
import { ensureFramePages, framePaths } from './ensure-frame-pages'
import { addressesPerSitemap, olderPages, releasesPerPage } from './list-pages'
import { placesOf, type Place } from './listed'
import { raiseEach } from './raise-pages'

type Row = { path: string; kind: 'index' | 'atom' | 'json_feed' | 'sitemap'; language: string }

export type Lists = { index: string[]; frame: string[] }

type Changed = {
  /** Languages (BCP 47) that a release has come to, changed in or left. */
  changed: readonly string[]
  /** Also the sitemaps of every language it is live in, which name each other's addresses. */
  withLive: boolean
}

/**
 * The lists that name a release. `index`: the newest of each language that changed, and its feeds; `frame`: what can
 * wait, which is older pages, from the one it stands on, for none before it changes, sitemaps, and the lists of all
 * languages, where one has its first release or has lost its last, for they name the languages that have one.
 * Rows there are none of yet are made.
 */
export async function listPaths(tx: Tx, releaseId: string, { changed, withLive }: Changed): Promise<Lists> {
  await ensureFramePages(tx, changed)
  const places = await placesOf(tx, releaseId, { changed, withLive })
  const isChanged = ({ language }: Place) => changed.includes(language)
  const newest = places.filter(isChanged).flatMap(newestRows)
  const rest = places.flatMap((place) => (isChanged(place) ? olderRows(place) : [sitemapOf(place)]))
  await tx.page.createMany({
    data: [...newest, ...rest].map((row) => ({ ...row, wanted: 0 })),
    skipDuplicates: true,
  })
  const isFirstOrLast = places.some((place) => isChanged(place) && place.count <= 1)
  return {
    index: newest.map(({ path }) => path),
    frame: [
      sitemapIndexPath,
      ...rest.map(({ path }) => path),
      ...(await needless(tx, places.filter(isChanged))),
      ...(isFirstOrLast ? await framePaths(tx) : []),
    ],
  }
}

const newestRows = ({ language }: Place): Row[] => [
  { path: indexPath(language), kind: 'index', language },
  { path: atomPath(language), kind: 'atom', language },
  { path: jsonFeedPath(language), kind: 'json_feed', language },
]

/** From the page a place is on; the last two in any case, one of which may have become the newest of them. */
function olderRows({ language, count, before }: Place): Row[] {
  const older = olderPages(count)
  const from = Math.max(1, Math.min(pageOf(before, releasesPerPage), older - 1))
  const sitemaps = pageOf(Math.max(0, count - 1), addressesPerSitemap)
  return [
    ...numbers(from, older).map((page) => row(indexPath(language, page), 'index', language)),
    ...numbers(pageOf(before, addressesPerSitemap), sitemaps).map((part) =>
      row(sitemapPath(language, part), 'sitemap', language),
    ),
  ]
}

const sitemapOf = ({ language, before }: Place): Row =>
  row(sitemapPath(language, pageOf(before, addressesPerSitemap)), 'sitemap', language)

const row = (path: string, kind: Row['kind'], language: string): Row => ({ path, kind, language })
const pageOf = (position: number, perPage: number): number => Math.floor(position / perPage) + 1
const numbers = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)

/** Pages past the last, now that there is less to list: they go. */
async function needless(tx: Tx, places: Place[]): Promise<string[]> {
  const paths = places.flatMap(({ language, count }) => [
    indexPath(language, olderPages(count) + 1),
    sitemapPath(language, pageOf(Math.max(0, count - 1), addressesPerSitemap) + 1),
  ])
  const there = await tx.page.findMany({ where: { path: { in: paths } }, select: { path: true } })
  return there.map(({ path }) => path)
}

/** Has the lists that name a release in some languages (BCP 47) rendered anew. */
export async function raiseLists(tx: Tx, releaseId: string, languages: readonly string[]): Promise<void> {
  await raiseEach(tx, await listPaths(tx, releaseId, { changed: languages, withLive: false }))
}

/** Locks pages together with every list that may name them, in the one order of all locks on pages. */
export async function lockLists(
  tx: Tx,
  languages: readonly string[],
  paths: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM "Page"
    WHERE path = ANY(${[...paths]}) OR kind IN ('index', 'not_found', 'error', 'sitemap', 'sitemap_index')
      OR (language = ANY(${[...languages]}) AND kind IN ('atom', 'json_feed'))
    ORDER BY path COLLATE "C" FOR UPDATE`
}
