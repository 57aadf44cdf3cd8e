import type { Tx } from '@/platform/database'
import { indexPath, notFoundPath } from './addresses'
import { raisePages } from './raise-pages'

/**
 * Sees to it that languages have an index, even an empty one, and a page for addresses where nothing is. A language
 * that is new is named on those of all the others, which are rendered anew.
 * @param languages BCP 47
 */
export async function ensureFramePages(tx: Tx, languages: readonly string[]): Promise<void> {
  const pages = languages.flatMap((language) =>
    [indexPath(language), notFoundPath(language)].map((path) => ({ path, language, wanted: 0 })),
  )
  const { count } = await tx.page.createMany({ data: pages, skipDuplicates: true })
  if (count === 0) return
  const all = await tx.page.findMany({ where: { editionId: null }, select: { path: true } })
  await raisePages(
    tx,
    all.map(({ path }) => path),
    'frame',
  )
}
