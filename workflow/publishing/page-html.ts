import type { Tx } from '@/platform/database'
import { env } from '@/platform/env'
import type { Page } from '@/prisma/generated/client'
import { indexPath, notFoundPath } from './addresses'
import type { Article, SentenceProvenance } from './article'
import { disclose } from './disclosure'
import { indexPages, releasesPerPage } from './raise-index'
import { renderIndex } from './render-index'
import { renderNotFound } from './render-not-found'
import { renderPage } from './render-page'
import { siteOfOffice } from './site-of-office'

/**
 * What readers shall get at a page's address, from the database as it is now; null where they shall get nothing.
 * Only what is live is ever read here.
 */
export async function pageHtml(tx: Tx, { path, language, editionId }: Page): Promise<string | null> {
  if (editionId) return editionHtml(tx, editionId)
  if (path === notFoundPath(language))
    return renderNotFound(siteOfOffice(), language, await indexedLanguages(tx, language))
  return indexHtml(
    tx,
    language,
    path === indexPath(language) ? 1 : Number(path.slice(path.lastIndexOf('/') + 1)),
  )
}

async function editionHtml(tx: Tx, editionId: string): Promise<string | null> {
  const edition = await tx.edition.findFirst({
    where: { id: editionId, state: 'live', localisation: { release: { releasedAt: { not: null } } } },
    include: { localisation: { include: { release: { select: { id: true, sourceLanguage: true } } } } },
  })
  if (!edition) return null
  const { localisationId, localisation } = edition
  const versions = await tx.localisation.findMany({
    where: { releaseId: localisation.releaseId, editions: { some: { state: 'live' } } },
    select: { language: true },
    orderBy: { language: 'asc' },
  })
  const published = await tx.edition.findMany({
    where: { localisationId, liveAt: { not: null }, number: { lte: edition.number } },
    select: { liveAt: true },
    orderBy: { number: 'asc' },
  })
  const times = published.flatMap(({ liveAt }) => (liveAt ? [liveAt.toISOString()] : []))
  return renderPage(siteOfOffice(), {
    article: JSON.parse(edition.article) as Article,
    sourceLanguage: localisation.release.sourceLanguage,
    number: times.length,
    publishedAt: times[0]!,
    updatedAt: times.length > 1 ? times.at(-1)! : null,
    disclosure: disclose(edition.provenance as SentenceProvenance[]),
    versions: versions.map((version) => version.language),
  })
}

type Listed = { slug: string; title: string; publishedAt: Date }

async function indexHtml(tx: Tx, language: string, page: number): Promise<string | null> {
  const pages = await indexPages(tx, language)
  if (page > pages) return null
  const releases = await tx.$queryRaw<Listed[]>`
    SELECT edition.article::json ->> 'slug' AS slug, edition.article::json ->> 'title' AS title,
      (SELECT min(first."liveAt") FROM "Edition" first WHERE first."localisationId" = edition."localisationId") AS "publishedAt"
    FROM "Page" page JOIN "Edition" edition ON edition.id = page."editionId" AND edition.state = 'live'
    WHERE page.language = ${language} AND page.stored > 0
    ORDER BY "publishedAt" DESC, page.path LIMIT ${releasesPerPage} OFFSET ${(page - 1) * releasesPerPage}`
  return renderIndex(siteOfOffice(), {
    language,
    languages: await indexedLanguages(tx, language),
    releases: releases.map(({ publishedAt, ...release }) => ({
      ...release,
      publishedAt: publishedAt.toISOString(),
    })),
    page,
    pages,
  })
}

/** The languages an index links to: the office's own, those with a release that readers can open, and its own. */
async function indexedLanguages(tx: Tx, own: string): Promise<string[]> {
  const pages = await tx.page.findMany({
    where: { editionId: { not: null }, stored: { gt: 0 } },
    select: { language: true },
    distinct: ['language'],
  })
  const languages = pages.map(({ language }) => language)
  return [...new Set([env.COMMUNIQUE_OFFICE_LANGUAGE, own, ...languages])].sort()
}
