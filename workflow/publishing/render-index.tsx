import { atomPath, indexPath } from './addresses'
import type { Around } from './around'
import { renderDocument } from './document'
import { LocalTime, monthOf, monthsFrom } from './local-time'
import { said } from './said'

type Listed = {
  /** Without a leading slash. */
  path: string
  title: string
  summary?: string | undefined
  /** ISO 8601 */
  publishedAt: string
}

export type IndexPage = {
  language: string
  /** BCP 47 tags of every language that has something published, and the office's. */
  languages: readonly string[]
  /** This page's releases, the newest first. */
  releases: readonly Listed[]
  /** null: the newest; otherwise from 1, the oldest, so that an older page stays as it is. */
  page: number | null
  /** How many older pages there are. */
  older: number
}

/** The list of what is published in a language, or an older page of it. Pure: the same input gives the same bytes. */
export function renderIndex(around: Around, index: IndexPage): string {
  const { site, frame } = around
  const { language, languages, releases, page, older } = index
  const where = { zone: site.zone, language }
  const months = Map.groupBy(releases, ({ publishedAt }) => monthOf(publishedAt, where))
  const [newest, oldest] = [releases[0], releases.at(-1)]
  const place =
    page !== null && newest && oldest ? ` – ${monthsFrom(oldest.publishedAt, newest.publishedAt, where)}` : ''
  const versions = languages.map((tag) => ({ language: tag, path: indexPath(tag) }))
  return renderDocument(around, {
    language,
    title: `${frame.t('news')}${place}`,
    path: indexPath(language, page),
    versions,
    // Older pages of two languages list different releases: only the newest are versions of each other.
    ...(page === null && {
      alternates: languages.includes(language) ? versions : [],
      sourceLanguage: site.office.language,
      shared: {},
    }),
    children: (
      <>
        <h1>{said(frame, 'news')}</h1>
        {releases.length === 0 && <p>{said(frame, 'empty')}</p>}
        {[...months].map(([month, listed]) => (
          <section key={month} className="month">
            <h2>{month}</h2>
            <ul className="releases">
              {listed.map((release) => (
                <li key={release.path}>
                  <Entry around={around} language={language} release={release} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {older > 0 && <Pages around={around} index={index} />}
        {page === null && (
          <p className="feed">
            <a href={`/${atomPath(language)}`} type="application/atom+xml">
              {said(frame, 'feed')}
            </a>
          </p>
        )}
      </>
    ),
  })
}

type Entry = { around: Around; language: string; release: Listed }

function Entry({ around: { site }, language, release: { path, title, summary, publishedAt } }: Entry) {
  return (
    <>
      <h3>
        <a href={`/${path}`}>{title}</a>
      </h3>
      {summary && <p>{summary}</p>}
      <LocalTime at={publishedAt} zone={site.zone} language={language} />
    </>
  )
}

/** The way to newer and older releases. */
function Pages({
  around: { frame },
  index: { language, page, older },
}: {
  around: Around
  index: IndexPage
}) {
  const next = page === null ? older : page - 1
  return (
    <nav className="pages" aria-labelledby="pages">
      <h2 id="pages" className="unseen">
        {said(frame, 'pages')}
      </h2>
      {page !== null && (
        <a rel="prev" href={`/${indexPath(language, page < older ? page + 1 : null)}`}>
          {said(frame, 'newer')}
        </a>
      )}
      {next > 0 && (
        <a rel="next" href={`/${indexPath(language, next)}`}>
          {said(frame, 'older')}
        </a>
      )}
    </nav>
  )
}
