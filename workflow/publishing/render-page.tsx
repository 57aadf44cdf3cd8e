import type { ReactNode } from 'react'
import { editionJsonPath } from './addresses'
import type { Around } from './around'
import type { Article } from './article'
import { ArticleText } from './article-text'
import { DisclosureNotes } from './disclosure-notes'
import { renderDocument } from './document'
import type { EditionPage } from './edition-page'
import { Genuine } from './genuine'
import { Inline } from './inline'
import { LocalTime } from './local-time'
import { Notice } from './notice'
import { withOwnNotes } from './published-version'
import { said } from './said'
import { structuredData } from './structured-data'
import { summaryOf } from './summary-of'
import { Corrections, Versions } from './versions'

/**
 * The page of an edition in its frame. Pure: the same input gives the same bytes.
 * @param style for a page that is looked at and never published
 */
export function renderPage(around: Around, given: EditionPage, style?: string): string {
  const page = { ...given, history: withOwnNotes(given.history) }
  const { article, sourceLanguage, path, versions, standing, version } = page
  const { language, slug, title } = article
  const { frame } = around
  const isListed = standing.is === 'live' || standing.is === 'being_corrected'
  return renderDocument(around, {
    language,
    title: standing.is === 'withdrawn' ? `${frame.t('withdrawn')} – ${title}` : title,
    description: summaryOf(article),
    // A version is canonical at its own address: its words are no copy of those that replaced them.
    path,
    versions,
    sourceLanguage,
    json: editionJsonPath(language, slug, version),
    ...(isListed
      ? { alternates: versions, shared: page, data: structuredData(around.site, page) }
      : { isUnlisted: true }),
    style,
    children: <EditionText around={around} page={page} />,
  })
}

function EditionText({ around, page }: { around: Around; page: EditionPage }) {
  return (
    <>
      <article>
        <Notice {...around} page={page} />
        <h1>
          <Title article={page.article} />
        </h1>
        <Facts {...around} page={page} />
        <Corrections {...around} page={page} />
        <ArticleText article={page.article} frame={around.frame} />
      </article>
      <DisclosureNotes page={page} frame={around.frame} />
      <Versions {...around} page={page} />
      <Genuine {...around} page={page} />
    </>
  )
}

function Title({ article: { title, blocks } }: { article: Article }): ReactNode {
  const block = blocks.find(({ kind, text }) => kind === 'title' && text !== '')
  return block ? <Inline {...block} /> : title
}

function Facts({ site, frame, page }: Around & { page: EditionPage }) {
  const { language } = page.article
  return (
    <dl>
      <div>
        <dt>{said(frame, 'published')}</dt>
        <dd>
          <LocalTime at={page.publishedAt} zone={site.zone} language={language} />
        </dd>
      </div>
      {page.updatedAt && (
        <div>
          <dt>{said(frame, 'updated')}</dt>
          <dd>
            <LocalTime at={page.updatedAt} zone={site.zone} language={language} />
          </dd>
        </div>
      )}
      <div>
        <dt>{said(frame, 'version')}</dt>
        <dd>{new Intl.NumberFormat([language, 'en']).format(page.version)}</dd>
      </div>
    </dl>
  )
}
