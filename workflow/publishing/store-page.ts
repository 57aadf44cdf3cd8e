import { inTransaction } from '@/platform/database'
import { env } from '@/platform/env'
import { removePage, writePage } from '@/platform/page-store/store'
import { pageContent } from './page-content'
import { raiseIndex } from './raise-index'

/**
 * Brings one page of the store up to what the database says: written, or taken out where readers shall get nothing.
 * A page that readers could not open before joins its index only now, so that no index names a page that is not there.
 * Any number of workers may do this at once: one after another for each page, so that none overwrites a newer text
 * with an older. Killed between writing and recording, it is done again, with the same bytes.
 * @param job.path as `Page.path`
 */
export function storePage({ path }: { path: string }): Promise<void> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${path}, 0))`
    // Read before the text: whatever raises it later hands off another job.
    const page = await tx.page.findUnique({ where: { path } })
    const content = page && (await pageContent(tx, page))
    if (content === null) await removePage(env.pageStore, path)
    else await writePage(env.pageStore, path, content)
    if (!page) return
    if (content === null) await tx.page.delete({ where: { path } })
    else
      await tx.$executeRaw`UPDATE "Page" SET stored = ${page.wanted}, "storedAt" = clock_timestamp() WHERE path = ${path}`
    const hasComeOrGone = content === null || page.stored === 0
    if (page.kind === 'release' && page.language && hasComeOrGone) await raiseIndex(tx, page.language)
  })
}
