import type { Tx } from '@/platform/database'
import { indexPath, notFoundPath } from './addresses'
import { raisePages } from './raise-pages'

/** Sees to it that languages (BCP 47) have an index, even an empty one, and a page for addresses where nothing is. */
export async function ensureFramePages(tx: Tx, languages: readonly string[]): Promise<void> {
  const pages = languages.flatMap((language) => [
    { path: indexPath(language), kind: 'index' as const, language, wanted: 0 },
    { path: notFoundPath(language), kind: 'not_found' as const, language, wanted: 0 },
  ])
  const made = await tx.page.createManyAndReturn({
    data: pages,
    skipDuplicates: true,
    select: { path: true },
  })
  if (made.length > 0)
    await raisePages(
      tx,
      made.map(({ path }) => path),
      'frame',
    )
}

/** Has every index and every page for addresses where nothing is rendered anew. */
export async function raiseFrame(tx: Tx): Promise<void> {
  const all = await tx.page.findMany({
    where: { kind: { in: ['index', 'not_found'] } },
    select: { path: true },
  })
  await raisePages(
    tx,
    all.map(({ path }) => path),
    'frame',
  )
}
