import type { PageContent } from '@/platform/page-store/page-content'
import { editionJsonPath, manifestPath, pagePath, versionPath } from '@/workflow/publishing/addresses'
import type { Around } from '@/workflow/publishing/around'
import { canonicalJson } from '@/workflow/publishing/canonical'
import type { EditionPage, Standing } from '@/workflow/publishing/edition-page'
import type { PublishedVersion } from '@/workflow/publishing/published-version'
import { renderGone, renderMissing, renderMoved } from '@/workflow/publishing/render-apart'
import { renderPage } from '@/workflow/publishing/render-page'
import { articleOf, sourceLanguage, type MadeRelease } from './releases'

export type Put = (path: string, content: PageContent) => void

const later = (iso: string, days: number) => new Date(Date.parse(iso) + days * 86_400_000).toISOString()

/** When what a release says last changed. */
export const updatedAt = ({ isCorrected, publishedAt }: MadeRelease): string =>
  isCorrected ? later(publishedAt, 2) : publishedAt

const note = 'An amount was wrong.'

function editionPage(release: MadeRelease, language: string, version: number): EditionPage {
  const { slug, publishedAt } = release
  const history = Array.from({ length: version }, (_, at): PublishedVersion => ({
    version: at + 1,
    at: at === 0 ? publishedAt : updatedAt(release),
    ...{ cause: 'revision', repeats: null, note: at === 0 ? null : note },
    path: versionPath(language, slug, at + 1),
  })).toReversed()
  return {
    article: articleOf(release, language, version > 1 ? note : null),
    ...{ sourceLanguage, version, publishedAt, history },
    path: pagePath(language, slug),
    updatedAt: version > 1 ? updatedAt(release) : null,
    disclosure: {
      ...{ drafted: language === sourceLanguage ? 'source' : 'machine', engines: ['Apertium'] },
      ...{ checked: 'two_people', sentences: 20, byOnePerson: 0 },
    },
    versions: release.live.map((tag) => ({ language: tag, path: pagePath(tag, slug) })),
    standing: { is: 'live' },
  }
}

/** Every page of a release, by the renderers that make those readers get. */
export function putRelease(put: Put, release: MadeRelease, aroundOf: (language: string) => Around): void {
  const { slug, formerSlug, live, withdrawn, removed, missing, isCorrected } = release
  const newest = isCorrected ? 2 : 1
  const put200 = (path: string, body: string) => put(path, { form: 'page', body })
  for (const language of [...live, ...withdrawn]) {
    const around = aroundOf(language)
    const standing: Standing = live.includes(language)
      ? { is: 'live' }
      : { is: 'withdrawn', at: later(updatedAt(release), 1) }
    const page = editionPage(release, language, newest)
    put200(page.path, renderPage(around, { ...page, standing }))
    for (let version = 1; version <= newest; version++) {
      const earlier = editionPage(release, language, version)
      const path = versionPath(language, slug, version)
      if (isCorrected)
        put200(
          path,
          renderPage(around, {
            ...{ ...earlier, path },
            standing: { is: 'version', isNewest: version === newest, current: page.path },
          }),
        )
      put(editionJsonPath(language, slug, version), {
        ...{ form: 'file', body: canonicalJson(earlier.article) },
      })
    }
  }
  const versions = live.map((language) => ({ language, path: pagePath(language, slug) }))
  const title = articleOf(release, sourceLanguage).title
  for (const language of missing)
    put(pagePath(language, slug), {
      ...{ form: 'missing' },
      body: renderMissing(aroundOf(language), { language, versions }, { language: sourceLanguage, title }),
    })
  for (const language of removed)
    put(pagePath(language, slug), {
      form: 'gone',
      body: renderGone(aroundOf(language), { language, versions }),
    })
  for (const language of formerSlug ? live : [])
    put(pagePath(language, formerSlug!), {
      ...{ form: 'moved', body: renderMoved(aroundOf(language), language, pagePath(language, slug)) },
    })
  put(manifestPath(slug), { form: 'file', body: '{}' })
}
