import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { env } from '@/platform/env'
import { removePage, writePage } from '@/platform/page-store/store'
import type { Page } from '@/prisma/generated/client'
import { handOff } from '@/workflow/release/hand-off'
import { madeWith } from './made-with'
import { pageContent } from './page-content'
import { lockLists, raiseLists } from './raise-lists'

/**
 * Brings one page of the store up to what the database says: written, or taken out where readers shall get nothing.
 * A page that readers could not open before joins its lists only now, so that none names a page that is not there.
 * Any number of workers may do this at once: one after another for each page, so that none overwrites a newer text
 * with an older. Killed between writing and recording, it is done again, with the same bytes.
 * @param job.path as `Page.path`
 */
export function storePage({ path }: { path: string }): Promise<void> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${path}, 0))`
    const page = await tx.page.findUnique({ where: { path } })
    const content = page && (await pageContent(tx, page))
    if (content === null) await removePage(env.pageStore, path)
    else await writePage(env.pageStore, path, content)
    if (page) await record(tx, page, content !== null)
  })
}

/** What was raised meanwhile, perhaps by somebody who found this very job still waiting, is handed off once more. */
async function record(
  tx: Tx,
  { path, kind, language, releaseId, wanted, stored }: Page,
  isThere: boolean,
): Promise<void> {
  const hasComeOrGone = kind === 'release' && (!isThere || stored === 0)
  if (language && hasComeOrGone) await lockLists(tx, language, path)
  const count = isThere
    ? await tx.$executeRaw`
        UPDATE "Page" SET stored = wanted, "storedAt" = clock_timestamp(), "madeWith" = ${madeWith()}
        WHERE path = ${path} AND wanted = ${wanted}`
    : (await tx.page.deleteMany({ where: { path, wanted } })).count
  if (count === 0) await handOff(tx, 'render-page', { path })
  else if (language && releaseId && hasComeOrGone) await raiseLists(tx, releaseId, language)
}
