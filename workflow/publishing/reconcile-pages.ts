import { database, inTransaction } from '@/platform/database'
import { env } from '@/platform/env'
import { listPages } from '@/platform/page-store/store'
import { styleSources } from '@/platform/page-store/stylesheets'
import { tidyPageStore } from '@/platform/page-store/tidy'
import { handOff } from '@/workflow/release/hand-off'
import { ensureFramePages } from './ensure-frame-pages'
import { madeWith } from './made-with'
import { officeLanguages } from './office-languages'
import { raisePages } from './raise-pages'
import { stylesheetHash } from './stylesheet'

/** Pages handed off in one transaction. */
const batch = 100

/** Pages that another program or office made, rendered anew at a time, with all that waits counted in. */
const mostOutdated = 1_000

/**
 * Brings the page store and the database together, whatever happened to either: pages that are behind, missing in the
 * store or of an earlier design are handed off, and so are files the database does not know, which are then removed.
 * Pages that another version of the program made, or the office under another name or address, follow a number at a
 * time, after everything else; one that says the same keeps its bytes, and with them its ETag.
 */
export async function reconcilePages(atOnce: number = mostOutdated): Promise<void> {
  const languages = await officeLanguages()
  await inTransaction((tx) => ensureFramePages(tx, languages))
  const [pages, files, styles] = await Promise.all([
    database.page.findMany({ select: { path: true, wanted: true, stored: true, madeWith: true } }),
    listPages(env.pageStore),
    styleSources(env.pageStore),
  ])
  const known = new Set(pages.map(({ path }) => path))
  const there = new Set(files)
  const behind = pages.filter(({ wanted, stored }) => stored < wanted)
  const isRestyled = !styles.includes(`'${stylesheetHash}'`)
  const now = madeWith()
  const current = pages.filter(({ wanted, stored }) => stored >= wanted)
  const lost = current.filter(({ path, madeWith }) => !there.has(path) || (isRestyled && madeWith === now))
  const outdated = current.filter(({ path, madeWith }) => there.has(path) && madeWith !== now)
  const room = Math.max(0, atOnce - behind.length - lost.length)
  const unknown = files.filter((path) => !known.has(path))
  await inBatches([...behind.map(({ path }) => path), ...unknown], async (paths) =>
    inTransaction(async (tx) => {
      for (const path of paths) await handOff(tx, 'render-page', { path })
    }),
  )
  await inBatches(
    [...lost, ...outdated.slice(0, room)].map(({ path }) => path),
    (paths) => inTransaction((tx) => raisePages(tx, paths, 'frame')),
  )
  await tidyPageStore(env.pageStore)
}

async function inBatches(paths: string[], run: (paths: string[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < paths.length; from += batch) await run(paths.slice(from, from + batch))
}
