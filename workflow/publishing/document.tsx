import type { ReactNode } from 'react'
import { direction } from '@/workflow/text/language'
import { indexPath } from './addresses'
import type { Around } from './around'
import { DocumentHead, type Head } from './document-head'
import { foreign } from './foreign'
import { LanguageLinks, type Version } from './language-links'
import { markup } from './markup'
import { said } from './said'

type Document = Head & {
  /** What the languages at the top lead to. */
  versions: readonly Version[]
  children: ReactNode
}

/** A whole page in one response: its style inside, nothing that runs, nothing fetched from elsewhere. */
export function renderDocument(around: Around, document: Document): string {
  return `<!DOCTYPE html>\n${markup(<Page around={around} document={document} />)}\n`
}

function Page({ around, document: { versions, children, ...head } }: { around: Around; document: Document }) {
  const { site, frame } = around
  const { language, path } = head
  return (
    <html lang={language} dir={direction(language)}>
      <DocumentHead {...around} {...head} />
      <body>
        <a className="skip" href="#text">
          {said(frame, 'skip')}
        </a>
        <header>
          <p className="office">
            <a href={`/${indexPath(language)}`} {...foreign(site.office.language, language)}>
              {site.office.name}
            </a>
          </p>
          <LanguageLinks frame={frame} versions={versions} path={path} />
        </header>
        <main id="text" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <p>
            <a href={`/${indexPath(language)}`}>{said(frame, 'allNews')}</a>
          </p>
          {frame.isMachineMade && <p>{said(frame, 'frameByMachine')}</p>}
          {path && (
            <p className="address">
              <bdi>{`${site.origin}/${path}`}</bdi>
            </p>
          )}
        </footer>
      </body>
    </html>
  )
}
