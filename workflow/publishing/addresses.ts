/** Addresses of pages without the leading slash, as the page store and the database name them. */
export const pagePath = (language: string, slug: string): string => `${language}/news/${slug}`

/** @param page of older releases: from 1, the oldest, so that each keeps its address; null: the newest ones */
export const indexPath = (language: string, page: number | null = null): string =>
  page === null ? `${language}/news` : `${language}/news/page/${page}`

/** Not an address readers ask for: what they get at one that does not exist. */
export const notFoundPath = (language: string): string => `${language}/not-found`

/** A version as it was, at an address of its own. @param version from 1, as readers know it */
export const versionPath = (language: string, slug: string, version: number): string =>
  `${pagePath(language, slug)}/versions/${version}`

/** A version as data, with its hash. */
export const editionJsonPath = (language: string, slug: string, version: number): string =>
  `${versionPath(language, slug, version)}.json`

/** The signed list of what has been published of a release. */
export const manifestPath = (slug: string): string => `manifests/${slug}.json`

/** The public keys that manifests are signed with. */
export const keysPath = '.well-known/communique-keys.json'

/** The newest releases of a language, for feed readers. */
export const atomPath = (language: string): string => `${language}/news/feed.atom`
export const jsonFeedPath = (language: string): string => `${language}/news/feed.json`

/** What readers of a language get where the program fails. */
export const errorPath = (language: string): string => `${language}/error`

/** @param part from 1 */
export const sitemapPath = (language: string, part: number): string => `${language}/sitemap-${part}.xml`

/** The list of all sitemaps. */
export const sitemapIndexPath = 'sitemap.xml'

export const robotsPath = 'robots.txt'
