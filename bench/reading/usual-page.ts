import { articleOf, languages, madeRelease, sourceLanguage } from '@/evaluate/site/releases'
import { pagePath } from '@/workflow/publishing/addresses'
import { frameFor } from '@/workflow/publishing/frame'
import { renderPage } from '@/workflow/publishing/render-page'

/** A usual release's page, which leads to those in all languages it is in. */
export function usualPage(): { path: string; body: string } {
  const release = madeRelease(0, { seed: 1, among: languages })
  const path = pagePath(sourceLanguage, release.slug)
  const office = { name: 'Harbour Office', language: 'en' }
  const around = {
    site: { origin: 'https://news.example.org', zone: 'Europe/London', office, forms: null },
    frame: frameFor(sourceLanguage),
  }
  const body = renderPage(around, {
    article: articleOf(release, sourceLanguage),
    ...{ sourceLanguage, path, version: 1, publishedAt: release.publishedAt, updatedAt: null, history: [] },
    disclosure: { drafted: 'source', engines: [], checked: 'two_people', sentences: 20, byOnePerson: 0 },
    versions: release.live.map((language) => ({ language, path: pagePath(language, release.slug) })),
    standing: { is: 'live' },
  })
  return { path, body }
}
