import type { ReactNode } from 'react'
import { direction } from '@/workflow/text/language'
import { indexPath } from './addresses'
import type { Frame } from './frame'
import { LanguageLinks, type Version } from './language-links'
import { markup } from './markup'
import { foreign } from './foreign'
import type { Site } from './site'
import { stylesheet } from './stylesheet'

type Document = {
  site: Site
  frame: Frame
  language: string
  title: string
  description?: string
  /** null: a page that stands at no address of its own. */
  path: string | null
  /** Every version there is, this one included. */
  versions: Version[]
  sourceLanguage?: string
  data?: Record<string, unknown>
  /** A style beside the one all pages have, for pages that are looked at and never published. */
  style?: string | undefined
  children: ReactNode
}

/** A whole page in one response: its style inside, nothing that runs, nothing fetched from elsewhere. */
export function renderDocument(document: Document): string {
  return `<!DOCTYPE html>${markup(<Page {...document} />)}`
}

function Page({
  site,
  frame,
  language,
  title,
  description,
  path,
  versions,
  sourceLanguage,
  data,
  style,
  children,
}: Document) {
  const { t, passage } = frame
  const source = versions.find((version) => version.language === sourceLanguage)
  return (
    <html lang={language} dir={direction(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {path && <link rel="canonical" href={`${site.origin}/${path}`} />}
        {versions.map((version) => (
          <link
            key={version.language}
            rel="alternate"
            hrefLang={version.language}
            href={`${site.origin}/${version.path}`}
          />
        ))}
        {source && <link rel="alternate" hrefLang="x-default" href={`${site.origin}/${source.path}`} />}
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
        {style && <style dangerouslySetInnerHTML={{ __html: style }} />}
        {data && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
          />
        )}
      </head>
      <body>
        <a className="skip" href="#text" {...passage}>
          {t('skip')}
        </a>
        <header>
          <p className="office">
            <a href={`/${indexPath(language)}`} {...foreign(site.office.language, language)}>
              {site.office.name}
            </a>
          </p>
          <LanguageLinks frame={frame} language={language} versions={versions} />
        </header>
        <main id="text">{children}</main>
        <footer>
          <p {...passage}>
            <a href={`/${indexPath(language)}`}>{t('allNews')}</a>
          </p>
          {frame.isMachineMade && <p {...passage}>{t('frameByMachine')}</p>}
        </footer>
      </body>
    </html>
  )
}
