import type { Version } from '@/workflow/publishing/language-links'
import { declaration, element, empty } from './xml'

export type Listed = {
  /** Without a leading slash. */
  path: string
  /** When what it says last changed, ISO 8601; absent of a list. */
  updatedAt?: string
  /** Every version of it, itself included. */
  versions: readonly Version[]
  sourceLanguage: string
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Addresses for search engines (sitemaps.org), each with its versions in other languages. */
export const renderSitemap = (origin: string, addresses: readonly Listed[]): string =>
  [
    `${declaration}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...addresses.map((address) => urlOf(origin, address)),
    '</urlset>\n',
  ].join('\n')

function urlOf(origin: string, { path, updatedAt, versions, sourceLanguage }: Listed): string {
  const source = versions.find(({ language }) => language === sourceLanguage)
  const alternates = [...versions, ...(source ? [{ language: 'x-default', path: source.path }] : [])]
  return [
    '<url>',
    element('loc', `${origin}/${path}`),
    ...(updatedAt ? [element('lastmod', updatedAt)] : []),
    ...alternates.map((version) =>
      empty('xhtml:link', {
        rel: 'alternate',
        hreflang: version.language,
        href: `${origin}/${version.path}`,
      }),
    ),
    '</url>',
  ].join('')
}

/** The list of all sitemaps. @param paths without a leading slash */
export const renderSitemapIndex = (origin: string, paths: readonly string[]): string =>
  [
    `${declaration}<sitemapindex xmlns="${namespace}">`,
    ...paths.map((path) => `<sitemap>${element('loc', `${origin}/${path}`)}</sitemap>`),
    '</sitemapindex>\n',
  ].join('\n')
