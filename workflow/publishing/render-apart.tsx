import type { ReactNode } from 'react'
import { foreign } from './foreign'
import { indexPath } from './addresses'
import type { Around } from './around'
import { renderDocument } from './document'
import type { FrameText } from './frame'
import { LanguageList, type Version } from './language-links'
import { said } from './said'

type Apart = { language: string; title: FrameText; text: FrameText; versions: readonly Version[] }

/** A page that stands apart from what is published: what it says, and where readers may go on. */
const renderApart = (around: Around, { title, text, ...apart }: Apart, more?: ReactNode): string =>
  renderDocument(around, {
    language: apart.language,
    title: around.frame.t(title),
    path: null,
    isUnlisted: true,
    versions: apart.versions,
    children: (
      <>
        <h1>{said(around.frame, title)}</h1>
        <p>{said(around.frame, text)}</p>
        {more}
      </>
    ),
  })

const indexes = (languages: readonly string[]): Version[] =>
  languages.map((language) => ({ language, path: indexPath(language) }))

/**
 * What readers get at an address where nothing is, and nothing tells whether something will be: it depends on the
 * language alone.
 * @param languages BCP 47 tags of every language that has an index
 */
export const renderNotFound = (around: Around, language: string, languages: readonly string[]): string =>
  renderApart(around, {
    ...{ language, title: 'notFound', text: 'notFoundText' },
    versions: indexes(languages),
  })

/** What readers get where an answer fails. */
export const renderError = (around: Around, language: string, languages: readonly string[]): string =>
  renderApart(around, { language, title: 'error', text: 'errorText', versions: indexes(languages) })

/** `versions`: where it is live. */
export type Elsewhere = { language: string; versions: readonly Version[] }

/** A release that is out, in a language it has no page in. @param source what it is called where it was written */
export const renderMissing = (
  around: Around,
  elsewhere: Elsewhere,
  source: { language: string; title: string } | null,
): string =>
  renderApart(
    around,
    { language: elsewhere.language, title: 'missing', text: 'missingText', versions: [] },
    <>
      {source && (
        <p className="summary" {...foreign(source.language, elsewhere.language)}>
          {source.title}
        </p>
      )}
      <OtherLanguages around={around} versions={elsewhere.versions} />
    </>,
  )

/** A page that was removed. It says nothing of what stood there. */
export const renderGone = (around: Around, elsewhere: Elsewhere): string =>
  renderApart(
    around,
    { language: elsewhere.language, title: 'gone', text: 'goneText', versions: [] },
    <OtherLanguages around={around} versions={elsewhere.versions} />,
  )

function OtherLanguages({ around, versions }: { around: Around } & Pick<Elsewhere, 'versions'>) {
  if (versions.length === 0) return null
  return (
    <nav className="elsewhere" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{said(around.frame, 'otherLanguages')}</h2>
      <LanguageList versions={versions} path={null} />
    </nav>
  )
}

/** A former address. Whoever serves it leads on to the one address it names. @param to without a leading slash */
export const renderMoved = (around: Around, language: string, to: string): string =>
  renderDocument(around, {
    language,
    title: around.frame.t('moved'),
    path: to,
    versions: [],
    children: (
      <>
        <h1>{said(around.frame, 'moved')}</h1>
        <p>
          <a href={`/${to}`}>{said(around.frame, 'movedTo')}</a>
        </p>
      </>
    ),
  })
