import { inTransaction, Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { env } from '@/platform/env'
import type { PageContent } from '@/platform/page-store/page-content'
import { removePage, writePage } from '@/platform/page-store/store'
import type { Page } from '@/prisma/generated/client'
import { handOffAll } from '@/workflow/release/hand-off'
import { madeWith } from './made-with'
import { pageContent } from './page-content'
import { lockLists, raiseLists } from './raise-lists'
import { lockPages } from './raise-pages'

/** `page`: as it was wanted when its content was made; null: the database knows of none at the path. */
type Rendered = { path: string; page: Page | null; content: PageContent | null }

/**
 * Brings pages of the store up to what the database says: written, or taken out where readers shall get nothing.
 * Pages that readers could not open before join their lists only now, so that none names a page that is not there.
 * Any number of workers may do this at once: one after another for each page, so that none overwrites a newer text
 * with an older. Killed between writing and recording, it is done again, with the same bytes.
 * @param jobs.path as `Page.path`
 */
export function storePages(jobs: readonly { path: string }[]): Promise<void> {
  return inTransaction(async (tx) => {
    const paths = jobs.map(({ path }) => path)
    await takeTurns(tx, paths)
    const rendered = await render(tx, paths)
    // All of them end within this turn, also where one fails.
    const written = await Promise.allSettled(rendered.map(write))
    for (const each of written) if (each.status === 'rejected') throw each.reason
    await record(tx, rendered)
  })
}

/** Nobody else stores these pages until the transaction ends. */
const takeTurns = (tx: Tx, paths: string[]) => tx.$executeRaw`
  SELECT pg_advisory_xact_lock(key) FROM (
    SELECT hashtextextended(path, 0) AS key FROM unnest(${paths}::text[]) AS path ORDER BY key) AS turns`

/** What has been stored as it is wanted meanwhile is left as it is. */
async function render(tx: Tx, paths: string[]): Promise<Rendered[]> {
  const pages = await tx.page.findMany({ where: { path: { in: paths } } })
  const known = new Map(pages.map((page) => [page.path, page]))
  const rendered: Rendered[] = []
  for (const path of paths) {
    const page = known.get(path) ?? null
    if (page && page.stored >= page.wanted) continue
    rendered.push({ path, page, content: page && (await pageContent(tx, page)) })
  }
  return rendered
}

const write = ({ path, content }: Rendered): Promise<void> =>
  content === null ? removePage(env.pageStore, path) : writePage(env.pageStore, path, content)

/** What was raised meanwhile, perhaps by somebody who found these very jobs still waiting, is handed off once more. */
async function record(tx: Tx, rendered: readonly Rendered[]): Promise<void> {
  const pages = rendered.flatMap(({ page, content }) => (page ? { ...page, isThere: content !== null } : []))
  const paths = pages.map(({ path }) => path)
  const comeOrGone = pages.filter((page) => page.kind === 'release' && (!page.isThere || page.stored === 0))
  if (comeOrGone.length > 0) await lockLists(tx, languagesOf(comeOrGone), paths)
  else await lockPages(tx, paths)
  const recorded = await recordAll(tx, pages)
  const missed = paths.filter((path) => !recorded.has(path))
  await handOffAll(
    tx,
    'render-page',
    missed.map((path) => ({ path })),
  )
  const listed = comeOrGone.filter(({ path }) => recorded.has(path))
  for (const [releaseId, those] of Map.groupBy(listed, ({ releaseId }) => releaseId))
    if (releaseId) await raiseLists(tx, releaseId, languagesOf(those))
}

const languagesOf = (pages: readonly Page[]): string[] => pages.flatMap(({ language }) => language ?? [])

/** @returns the paths of those still wanted as they were when they were rendered */
async function recordAll(tx: Tx, pages: readonly (Page & { isThere: boolean })[]): Promise<Set<string>> {
  const there = asSeen(pages.filter(({ isThere }) => isThere))
  const gone = asSeen(pages.filter(({ isThere }) => !isThere))
  const stored = await tx.$queryRaw<{ path: string }[]>`
    UPDATE "Page" page SET stored = page.wanted, "storedAt" = clock_timestamp(), "madeWith" = ${madeWith()}
    FROM ${there} RETURNING page.path`
  const removed = await tx.$queryRaw<{ path: string }[]>`
    DELETE FROM "Page" page USING ${gone} RETURNING page.path`
  return new Set([...stored, ...removed].map(({ path }) => path))
}

const asSeen = (pages: readonly Page[]) => Prisma.sql`
  unnest(${pages.map(({ path }) => path)}::text[], ${pages.map(({ wanted }) => wanted)}::int[]) AS seen (path, wanted)
  WHERE page.path = seen.path AND page.wanted = seen.wanted`
