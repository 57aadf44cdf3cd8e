import { indexPath } from './addresses'
import { renderDocument } from './document'
import { frameFor } from './frame'
import type { Site } from './site'

/**
 * What readers get at an address where nothing is, and nothing tells whether something will be: it depends on the
 * language alone.
 * @param languages BCP 47 tags of every language that has an index
 */
export function renderNotFound(site: Site, language: string, languages: readonly string[]): string {
  const frame = frameFor(language)
  const { t, passage } = frame
  return renderDocument({
    site,
    frame,
    language,
    title: `${t('notFound')} – ${site.office.name}`,
    path: null,
    versions: languages.map((tag) => ({ language: tag, path: indexPath(tag) })),
    children: (
      <>
        <h1 {...passage}>{t('notFound')}</h1>
        <p {...passage}>{t('notFoundText')}</p>
      </>
    ),
  })
}
