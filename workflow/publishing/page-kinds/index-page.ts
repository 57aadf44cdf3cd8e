import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { indexPath } from '@/workflow/publishing/addresses'
import { indexedLanguages } from '@/workflow/publishing/indexed-languages'
import { indexPages, releasesPerPage } from '@/workflow/publishing/raise-lists'
import { renderIndex } from '@/workflow/publishing/render-index'
import { siteOfOffice } from '@/workflow/publishing/site-of-office'

type Listed = { slug: string; title: string; publishedAt: Date }

/** One page of the list of what is published in a language. */
export async function indexContent(tx: Tx, { path, language }: Page): Promise<PageContent | null> {
  if (!language) return null
  const page = path === indexPath(language) ? 1 : Number(path.slice(path.lastIndexOf('/') + 1))
  const pages = await indexPages(tx, language)
  if (page > pages) return null
  const releases = await tx.$queryRaw<Listed[]>`
    SELECT edition.article::json ->> 'slug' AS slug, edition.article::json ->> 'title' AS title,
      (SELECT min(first."liveAt") FROM "Edition" first WHERE first."localisationId" = edition."localisationId") AS "publishedAt"
    FROM "Page" page JOIN "Edition" edition ON edition.id = page."editionId" AND edition.state = 'live'
    WHERE page.kind = 'release' AND page.language = ${language} AND page.stored > 0
    ORDER BY "publishedAt" DESC, page.path LIMIT ${releasesPerPage} OFFSET ${(page - 1) * releasesPerPage}`
  const body = renderIndex(siteOfOffice(), {
    language,
    languages: await indexedLanguages(tx, language),
    releases: releases.map(({ publishedAt, ...release }) => ({
      ...release,
      publishedAt: publishedAt.toISOString(),
    })),
    page,
    pages,
  })
  return { form: 'page', body }
}
