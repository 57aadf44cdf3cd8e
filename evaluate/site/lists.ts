import {
  atomPath,
  errorPath,
  indexPath,
  jsonFeedPath,
  keysPath,
  notFoundPath,
  pagePath,
  robotsPath,
  sitemapIndexPath,
  sitemapPath,
} from '@/workflow/publishing/addresses'
import type { Around } from '@/workflow/publishing/around'
import { renderAtom } from '@/workflow/publishing/feeds/atom'
import { renderJsonFeed } from '@/workflow/publishing/feeds/json-feed'
import { renderSitemap, renderSitemapIndex, type Listed } from '@/workflow/publishing/feeds/sitemap'
import {
  addressesPerSitemap,
  olderPages,
  releasesInFeed,
  releasesPerPage,
} from '@/workflow/publishing/list-pages'
import { renderError, renderNotFound } from '@/workflow/publishing/render-apart'
import { renderIndex } from '@/workflow/publishing/render-index'
import { summaryOf } from '@/workflow/publishing/summary-of'
import { updatedAt, type Put } from './release-pages'
import { articleOf, localisationId, sourceLanguage, type MadeRelease } from './releases'

type Made = {
  releases: readonly MadeRelease[]
  languages: readonly string[]
  aroundOf: (language: string) => Around
}

/** The lists of a language: its index, feeds and sitemaps, and what it has for addresses where nothing is. */
function putLanguage(put: Put, language: string, { releases, languages, aroundOf }: Made): string[] {
  const around = aroundOf(language)
  const own = releases.filter(({ live }) => live.includes(language))
  const entries = own.map((release) => {
    const article = articleOf(release, language)
    return {
      ...{ path: pagePath(language, release.slug), title: article.title, summary: summaryOf(article) },
      ...{ publishedAt: release.publishedAt, updatedAt: updatedAt(release) },
      localisationId: localisationId(release, language),
    }
  })
  const older = olderPages(own.length)
  const newest = own.length - older * releasesPerPage
  for (let page = 0; page <= older; page++) {
    const from = page === 0 ? 0 : newest + (older - page) * releasesPerPage
    const some = entries.slice(from, page === 0 ? newest : from + releasesPerPage)
    const index = { ...{ language, languages, older, releases: some }, page: page === 0 ? null : page }
    put(indexPath(language, index.page), { form: 'page', body: renderIndex(around, index) })
  }
  const feed = { ...around, language, entries: entries.slice(0, releasesInFeed), deleted: [] }
  put(atomPath(language), { form: 'file', body: renderAtom(feed) })
  put(jsonFeedPath(language), { form: 'file', body: renderJsonFeed(feed) })
  put(notFoundPath(language), { form: 'page', body: renderNotFound(around, language, languages) })
  put(errorPath(language), { form: 'page', body: renderError(around, language, languages) })

  const index: Listed = {
    ...{ path: indexPath(language), sourceLanguage: around.site.office.language },
    versions: languages.map((tag) => ({ language: tag, path: indexPath(tag) })),
  }
  const addresses = own.toReversed().map((release): Listed => ({
    ...{ path: pagePath(language, release.slug), updatedAt: updatedAt(release), sourceLanguage },
    versions: release.live.map((tag) => ({ language: tag, path: pagePath(tag, release.slug) })),
  }))
  const paths: string[] = []
  for (let part = 1; part === 1 || (part - 1) * addressesPerSitemap < addresses.length; part++) {
    const some = addresses.slice((part - 1) * addressesPerSitemap, part * addressesPerSitemap)
    paths.push(sitemapPath(language, part))
    const body = renderSitemap(around.site.origin, part === 1 ? [index, ...some] : some)
    put(sitemapPath(language, part), { form: 'file', body })
  }
  return paths
}

/** Everything that names the releases, the newest of which is the first. */
export function putLists(put: Put, made: Made): void {
  const { origin } = made.aroundOf(sourceLanguage).site
  const sitemaps = made.languages.flatMap((language) => putLanguage(put, language, made))
  put(sitemapIndexPath, { form: 'file', body: renderSitemapIndex(origin, sitemaps) })
  put(robotsPath, {
    form: 'file',
    body: `User-agent: *\nAllow: /\n\nSitemap: ${origin}/${sitemapIndexPath}\n`,
  })
  put(keysPath, { form: 'file', body: '{"keys":[]}' })
}
