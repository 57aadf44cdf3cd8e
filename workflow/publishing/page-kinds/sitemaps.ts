import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { indexPath, sitemapIndexPath } from '@/workflow/publishing/addresses'
import { renderSitemap, renderSitemapIndex } from '@/workflow/publishing/feeds/sitemap'
import type { Listed } from '@/workflow/publishing/feeds/sitemap'
import { indexedLanguages } from '@/workflow/publishing/indexed-languages'
import { addressesPerSitemap } from '@/workflow/publishing/list-pages'
import { listedReleases } from '@/workflow/publishing/listed'
import { siteOfOffice } from '@/workflow/publishing/site-of-office'

const partOf = /sitemap-(\d+)\.xml$/u

/** Some of a language's addresses for search engines, the oldest first; its list with the first of them. */
export async function sitemapContent(tx: Tx, { path, language }: Page): Promise<PageContent | null> {
  const part = Number(partOf.exec(path)?.[1])
  if (!language || !part) return null
  const slice = { skip: (part - 1) * addressesPerSitemap, take: addressesPerSitemap }
  const releases = await listedReleases(tx, language, { from: 'oldest', ...slice })
  if (releases.length === 0 && part > 1) return null
  const versions = await versionsOf(
    tx,
    releases.map(({ releaseId }) => releaseId),
  )
  const addresses = releases.map(({ path, updatedAt, releaseId }): Listed => {
    const those = versions.get(releaseId) ?? []
    const sourceLanguage = those[0]?.sourceLanguage ?? language
    return { path, updatedAt: updatedAt.toISOString(), versions: those, sourceLanguage }
  })
  const first = part === 1 ? [await indexOf(tx, language)] : []
  return { form: 'file', body: renderSitemap(siteOfOffice().origin, [...first, ...addresses]) }
}

async function indexOf(tx: Tx, language: string): Promise<Listed> {
  const languages = await indexedLanguages(tx)
  return {
    path: indexPath(language),
    // An empty one leads to the others, and none of them to it.
    versions: (languages.includes(language) ? languages : []).map((tag) => ({
      language: tag,
      path: indexPath(tag),
    })),
    sourceLanguage: siteOfOffice().office.language,
  }
}

type Standing = { releaseId: string; language: string; sourceLanguage: string; path: string }

/** Where releases stand in each language they are live in. */
async function versionsOf(tx: Tx, releaseIds: string[]): Promise<Map<string, Standing[]>> {
  const versions = await tx.$queryRaw<Standing[]>`
    SELECT release.id AS "releaseId", page.language, release."sourceLanguage", page.path
    FROM "Release" release
    JOIN "Page" page ON page."releaseId" = release.id AND page.kind = 'release'
    JOIN "Edition" edition ON edition.id = page."editionId" AND edition.state = 'live'
    WHERE release.id = ANY(${releaseIds}::uuid[]) AND release."releasedAt" IS NOT NULL
    ORDER BY page.language COLLATE "C"`
  return Map.groupBy(versions, ({ releaseId }) => releaseId)
}

/** The list of all sitemaps there are. */
export async function sitemapIndexContent(tx: Tx): Promise<PageContent> {
  const sitemaps = await tx.page.findMany({
    where: { kind: 'sitemap' },
    select: { path: true },
    orderBy: { path: 'asc' },
    take: 50_000,
  })
  const paths = sitemaps.map(({ path }) => path)
  return { form: 'file', body: renderSitemapIndex(siteOfOffice().origin, paths) }
}

/** What programs that read the web are told: they may read all of it, and where it is listed. */
export const robotsContent = (): Promise<PageContent> =>
  Promise.resolve({
    form: 'file',
    body: `User-agent: *\nAllow: /\n\nSitemap: ${siteOfOffice().origin}/${sitemapIndexPath}\n`,
  })
