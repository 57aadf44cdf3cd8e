import type { ReactNode } from 'react'
import { atomPath, jsonFeedPath } from './addresses'
import type { Around } from './around'
import type { Version } from './language-links'
import { OpenGraph, type Shared } from './open-graph'
import { stylesheet } from './stylesheet'

export type Head = {
  language: string
  /** Without the office's name. */
  title: string
  description?: string | undefined
  /** The one address of what the page says; null: it stands at none. */
  path: string | null
  /** Not to be found by search: what is not there, not to be relied on, or an earlier version. */
  isUnlisted?: boolean
  /** Every version of the page, this one included; none of a page that is not listed. */
  alternates?: readonly Version[]
  sourceLanguage?: string
  /** What places that share the page show of it. */
  shared?: Shared
  /** Where the same stands as data. */
  json?: string
  data?: Record<string, unknown> | undefined
  /** A style beside the one all pages have, for pages that are looked at and never published. */
  style?: string | undefined
}

/** What a page tells machines: its addresses, its versions, its feeds, and its style. */
export function DocumentHead({ site, frame, ...head }: Around & Head): ReactNode {
  const { language, title, description, path, isUnlisted = false, alternates = [], json } = head
  const to = (address: string) => `${site.origin}/${address}`
  const source = alternates.find((version) => version.language === head.sourceLanguage)
  const feedTitle = `${frame.t('news')} – ${site.office.name}`
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} – ${site.office.name}`}</title>
      {description && <meta name="description" content={description} />}
      {isUnlisted && <meta name="robots" content="noindex" />}
      {path && <link rel="canonical" href={to(path)} />}
      {alternates.map((version) => (
        <link key={version.language} rel="alternate" hrefLang={version.language} href={to(version.path)} />
      ))}
      {source && <link rel="alternate" hrefLang="x-default" href={to(source.path)} />}
      {json && <link rel="alternate" type="application/json" href={to(json)} />}
      <link rel="alternate" type="application/atom+xml" title={feedTitle} href={to(atomPath(language))} />
      <link
        rel="alternate"
        type="application/feed+json"
        title={feedTitle}
        href={to(jsonFeedPath(language))}
      />
      {head.shared && (
        <OpenGraph site={site} head={{ language, title, description, path }} shared={head.shared} />
      )}
      <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      {head.style && <style dangerouslySetInnerHTML={{ __html: head.style }} />}
      {head.data && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(head.data).replaceAll('<', '\\u003c') }}
        />
      )}
    </head>
  )
}
