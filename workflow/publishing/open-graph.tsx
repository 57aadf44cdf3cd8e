import type { ReactNode } from 'react'
import type { Site } from './site'

/** ISO 8601; absent of what is no article. */
export type Shared = { publishedAt?: string; updatedAt?: string | null }

type Props = {
  site: Site
  head: { language: string; title: string; description?: string | undefined; path: string | null }
  shared: Shared
}

/** What places that share a page show of it, in words alone (ogp.me): nothing is fetched from elsewhere. */
export function OpenGraph({ site, head, shared: { publishedAt, updatedAt } }: Props): ReactNode {
  const properties: [name: string, content: string | null | undefined][] = [
    ['og:type', publishedAt ? 'article' : 'website'],
    ['og:site_name', site.office.name],
    ['og:title', head.title],
    ['og:description', head.description],
    ['og:url', head.path && `${site.origin}/${head.path}`],
    ['og:locale', localeOf(head.language)],
    ['article:published_time', publishedAt],
    ['article:modified_time', updatedAt],
  ]
  return (
    <>
      {properties.map(([name, content]) => content && <meta key={name} property={name} content={content} />)}
      <meta name="twitter:card" content="summary" />
    </>
  )
}

/** Open Graph wants a territory: where the tag names none, the likely one (CLDR). */
function localeOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return region ? `${language}_${region}` : language
}
