import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import { aroundOf } from './around-of'
import type { Article } from './article'
import { disclose } from './disclosure'
import type { Standing } from './edition-page'
import { historyOf } from './history-of'
import type { KnownToReaders } from './known-edition'
import { liveVersions } from './live-versions'
import { provenanceNow } from './provenance-now'
import { updatedAt } from './published-version'
import { renderGone } from './render-apart'
import { renderPage } from './render-page'

/** An edition as readers get it at an address. */
export async function editionContent(
  tx: Tx,
  edition: KnownToReaders,
  { path, standing }: { path: string; standing: Standing },
): Promise<PageContent> {
  const { localisationId, localisation } = edition
  const history = await historyOf(tx, localisationId, edition.version!)
  const body = renderPage(await aroundOf(tx, localisation.language), {
    article: JSON.parse(edition.article) as Article,
    sourceLanguage: localisation.release.sourceLanguage,
    path,
    version: edition.version!,
    publishedAt: history.at(-1)!.at,
    updatedAt: updatedAt(history),
    disclosure: disclose(await provenanceNow(tx, edition)),
    versions: await liveVersions(tx, localisation.releaseId),
    history,
    standing,
  })
  return { form: 'page', body }
}

/** What readers get instead of an edition that was removed: nothing of it. */
export async function goneContent(tx: Tx, { localisation }: KnownToReaders): Promise<PageContent> {
  const { language, releaseId } = localisation
  const versions = await liveVersions(tx, releaseId)
  return { form: 'gone', body: renderGone(await aroundOf(tx, language), { language, versions }) }
}
