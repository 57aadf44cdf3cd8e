/** Addresses of pages without the leading slash, as the page store and the database name them. */
export const pagePath = (language: string, slug: string): string => `${language}/news/${slug}`

/** @param page from 1, the newest */
export const indexPath = (language: string, page = 1): string =>
  page === 1 ? `${language}/news` : `${language}/news/page/${page}`

/** Not an address readers ask for: what they get at one that does not exist. */
export const notFoundPath = (language: string): string => `${language}/not-found`
