import type { ReactNode } from 'react'
import { withoutCodes } from '@/workflow/text/inline-code'
import { pagePath } from './addresses'
import type { Article, Disclosure } from './article'
import { ArticleText } from './article-text'
import { DisclosureNotes } from './disclosure-notes'
import { renderDocument } from './document'
import { frameFor, type Frame } from './frame'
import { Inline } from './inline'
import { LocalTime } from './local-time'
import type { Site } from './site'
import { structuredData } from './structured-data'

/** An edition and what stands around it: nothing of this is in the hash a sign-off binds but the article. */
export type EditionPage = {
  article: Article
  sourceLanguage: string
  /** The edition's number, told to readers as the page's version. */
  number: number
  /** When the release first appeared in this language, and when this edition replaced an earlier one; ISO 8601. */
  publishedAt: string
  updatedAt: string | null
  disclosure: Disclosure
  /** BCP 47 tags of every language this release has a page in, this one included. */
  versions: readonly string[]
}

/**
 * The page of an edition in its frame. Pure: the same input gives the same bytes.
 * @param style for a page that is looked at and never published
 */
export function renderPage(site: Site, page: EditionPage, style?: string): string {
  const { article, sourceLanguage, versions } = page
  const { language, slug, title, blocks } = article
  const frame = frameFor(language)
  const summary = blocks.find(({ kind }) => kind === 'summary')
  return renderDocument({
    site,
    frame,
    language,
    title: `${title} – ${site.office.name}`,
    description: summary && withoutCodes(summary.text),
    path: pagePath(language, slug),
    versions: versions.map((tag) => ({ language: tag, path: pagePath(tag, slug) })),
    sourceLanguage,
    data: structuredData(site, page),
    style,
    children: (
      <>
        <article>
          <h1>
            <Title article={article} />
          </h1>
          <Facts site={site} page={page} frame={frame} />
          {article.changeNote && <Correction note={article.changeNote} frame={frame} />}
          <ArticleText article={article} frame={frame} />
        </article>
        <DisclosureNotes {...page} isSourcePublished={versions.includes(sourceLanguage)} frame={frame} />
      </>
    ),
  })
}

function Title({ article: { title, blocks } }: { article: Article }): ReactNode {
  const block = blocks.find(({ kind, text }) => kind === 'title' && text !== '')
  return block ? <Inline {...block} /> : title
}

function Facts({ site, page, frame }: { site: Site; page: EditionPage; frame: Frame }) {
  const { t, passage } = frame
  const { language } = page.article
  return (
    <dl>
      <div>
        <dt {...passage}>{t('published')}</dt>
        <dd>
          <LocalTime at={page.publishedAt} zone={site.zone} language={language} />
        </dd>
      </div>
      {page.updatedAt && (
        <div>
          <dt {...passage}>{t('updated')}</dt>
          <dd>
            <LocalTime at={page.updatedAt} zone={site.zone} language={language} />
          </dd>
        </div>
      )}
      <div>
        <dt {...passage}>{t('version')}</dt>
        <dd>{page.number}</dd>
      </div>
    </dl>
  )
}

function Correction({ note, frame }: { note: string; frame: Frame }) {
  return (
    <aside aria-labelledby="correction">
      <h2 id="correction" {...frame.passage}>
        {frame.t('correction')}
      </h2>
      <p>{note}</p>
    </aside>
  )
}
