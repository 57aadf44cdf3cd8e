import type { Tx } from '@/platform/database'
import { indexPath } from './addresses'
import { ensureFramePages, raiseFrame } from './ensure-frame-pages'
import { raisePages } from './raise-pages'

/** Releases on one page of an index. */
export const releasesPerPage = 20

/** Releases of a language that readers can open already. */
const readable = (tx: Tx, language: string): Promise<number> =>
  tx.page.count({ where: { kind: 'release', language, stored: { gt: 0 } } })

/** Pages of a language's index, at least one. */
export const indexPages = async (tx: Tx, language: string): Promise<number> =>
  Math.max(1, Math.ceil((await readable(tx, language)) / releasesPerPage))

/**
 * Has a language's index rendered anew, all its pages: one more release at the top moves those below. The indexes of
 * all languages name those that have a release, so a language's first one, and losing its last, changes them all.
 */
export async function raiseIndex(tx: Tx, language: string): Promise<void> {
  await ensureFramePages(tx, [language])
  if ((await readable(tx, language)) <= 1) await raiseFrame(tx)
  const paths = Array.from({ length: await indexPages(tx, language) }, (_, page) =>
    indexPath(language, page + 1),
  )
  await tx.page.createMany({
    data: paths.map((path) => ({ path, kind: 'index' as const, language, wanted: 0 })),
    skipDuplicates: true,
  })
  await raisePages(tx, paths, 'index')
}
