import { indexPath, pagePath } from './addresses'
import { renderDocument } from './document'
import { frameFor, type Frame } from './frame'
import { LocalTime } from './local-time'
import type { Site } from './site'

export type IndexPage = {
  language: string
  /** BCP 47 tags of every language that has an index, this one included. */
  languages: readonly string[]
  /** This page's releases, the newest first; `publishedAt` ISO 8601. */
  releases: readonly { slug: string; title: string; publishedAt: string }[]
  /** From 1, the newest. */
  page: number
  /** How many pages there are; 1 where nothing is published yet. */
  pages: number
}

/** The list of what is published in a language, or one page of it. Pure: the same input gives the same bytes. */
export function renderIndex(site: Site, { language, languages, releases, page, pages }: IndexPage): string {
  const frame = frameFor(language)
  const { t, passage } = frame
  const place = page > 1 ? ` – ${t('page', { number: page, total: pages })}` : ''
  return renderDocument({
    site,
    frame,
    language,
    title: `${t('news')}${place} – ${site.office.name}`,
    path: indexPath(language, page),
    // Later pages of two languages list different releases: only the first are versions of each other.
    versions: (page === 1 ? languages : []).map((tag) => ({ language: tag, path: indexPath(tag) })),
    children: (
      <>
        <h1 {...passage}>{t('news')}</h1>
        {releases.length === 0 && <p {...passage}>{t('empty')}</p>}
        {releases.length > 0 && (
          <ul className="releases">
            {releases.map(({ slug, title, publishedAt }) => (
              <li key={slug}>
                <h2>
                  <a href={`/${pagePath(language, slug)}`}>{title}</a>
                </h2>
                <LocalTime at={publishedAt} zone={site.zone} language={language} />
              </li>
            ))}
          </ul>
        )}
        {pages > 1 && <Pages frame={frame} language={language} page={page} pages={pages} />}
      </>
    ),
  })
}

function Pages({
  frame: { t, passage },
  language,
  page,
  pages,
}: Pick<IndexPage, 'language' | 'page' | 'pages'> & { frame: Frame }) {
  return (
    <nav className="pages" aria-label={t('pages')} {...passage}>
      {page > 1 && (
        <a rel="prev" href={`/${indexPath(language, page - 1)}`}>
          {t('newer')}
        </a>
      )}
      <span>{t('page', { number: page, total: pages })}</span>
      {page < pages && (
        <a rel="next" href={`/${indexPath(language, page + 1)}`}>
          {t('older')}
        </a>
      )}
    </nav>
  )
}
