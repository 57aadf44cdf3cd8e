import { database, inTransaction } from '@/platform/database'
import { ensureKey } from '@/workflow/publishing/integrity/ensure-key'
import { pageContent } from '@/workflow/publishing/page-content'
import { listPaths } from '@/workflow/publishing/raise-lists'
import { put } from './put'
import type { Share } from './store-releases'

/** Makes the key that manifests are signed with, once for all who store. */
export const prepare = async (): Promise<void> => void (await ensureKey())

/** Makes the address of every list: a change of a language's oldest release touches all of its lists. */
export async function addLists(): Promise<void> {
  await database.$executeRaw`ANALYZE`
  const oldest = await database.$queryRaw<{ language: string; releaseId: string }[]>`
    SELECT DISTINCT ON (localisation.language) localisation.language, localisation."releaseId"
    FROM "Localisation" localisation JOIN "Edition" edition ON edition."localisationId" = localisation.id
    WHERE edition.version = 1 ORDER BY localisation.language, edition."liveAt"`
  for (const { language, releaseId } of oldest)
    await inTransaction((tx) => listPaths(tx, releaseId, { changed: [language], withLive: false }))
}

/** Stores everything that is of no release: lists, feeds, sitemaps, and what readers get where nothing is. */
export async function storeLists(folder: string, { at, of }: Share): Promise<void> {
  const pages = await database.page.findMany({ where: { releaseId: null }, orderBy: { path: 'asc' } })
  for (const page of pages.filter((_, position) => position % of === at))
    put(folder, page.path, await pageContent(database, page))
}
