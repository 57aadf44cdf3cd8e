import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { indexPath } from '@/workflow/publishing/addresses'
import { aroundOf } from '@/workflow/publishing/around-of'
import { indexedLanguages } from '@/workflow/publishing/indexed-languages'
import { olderPages, releasesPerPage } from '@/workflow/publishing/list-pages'
import { countListed, listedTexts } from '@/workflow/publishing/listed'
import { renderIndex } from '@/workflow/publishing/render-index'

/** The list of what is published in a language, the newest or an older page of it. */
export async function indexContent(tx: Tx, { path, language }: Page): Promise<PageContent | null> {
  if (!language) return null
  const count = await countListed(tx, language)
  const older = olderPages(count)
  const page = path === indexPath(language) ? null : Number(path.slice(path.lastIndexOf('/') + 1))
  if (page !== null && page > older) return null
  const slice =
    page === null
      ? { from: 'newest' as const, take: count - older * releasesPerPage }
      : { from: 'oldest' as const, skip: (page - 1) * releasesPerPage, take: releasesPerPage }
  const releases = await listedTexts(tx, language, slice)
  const body = renderIndex(await aroundOf(tx, language), {
    language,
    languages: await indexedLanguages(tx),
    releases: (page === null ? releases : releases.toReversed()).map(({ publishedAt, ...release }) => ({
      ...release,
      publishedAt: publishedAt.toISOString(),
    })),
    page,
    older,
  })
  return { form: 'page', body }
}
