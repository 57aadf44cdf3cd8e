import type { Tx } from '@/platform/database'
import { indexPath } from './addresses'
import { ensureFramePages } from './ensure-frame-pages'
import { raisePages } from './raise-pages'

/** Releases on one page of an index. */
export const releasesPerPage = 20

/** Pages of a language's index, at least one. Counts pages that readers can open already. */
export async function indexPages(tx: Tx, language: string): Promise<number> {
  const stored = await tx.page.count({ where: { language, editionId: { not: null }, stored: { gt: 0 } } })
  return Math.max(1, Math.ceil(stored / releasesPerPage))
}

/** Has a language's index rendered anew, all its pages: one more release at the top moves those below. */
export async function raiseIndex(tx: Tx, language: string): Promise<void> {
  await ensureFramePages(tx, [language])
  const paths = Array.from({ length: await indexPages(tx, language) }, (_, page) =>
    indexPath(language, page + 1),
  )
  await tx.page.createMany({
    data: paths.map((path) => ({ path, language, wanted: 0 })),
    skipDuplicates: true,
  })
  await raisePages(tx, paths, 'index')
}
