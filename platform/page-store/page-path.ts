const language = '[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}'
const slug = '[a-z0-9]{1,64}(?:-[a-z0-9]{1,64}){0,40}'
const known = new RegExp(`^(${language})/(?:not-found|news(?:/(?:page/[1-9][0-9]{0,4}|${slug}))?)$`)
const publicPrefix = new RegExp(`^/(${language})/news(?:/|$)`, 'i')

/**
 * Whether a page may be stored under a path: `fr/news`, `fr/news/page/2`, `fr/news/some-release` or `fr/not-found`.
 * Nothing else ever becomes a file name.
 */
export const isPagePath = (path: string): boolean => known.test(path)

/** Where readers get what they get at an address in this language that does not exist; no address leads to it. */
export const notFoundPath = (tag: string): string => `${tag}/not-found`

export const indexPath = (tag: string): string => `${tag}/news`

/**
 * The language of an address that belongs to readers, as it stands there; null for any other address.
 * @param pathname with its leading slash, not decoded
 */
export const publicLanguage = (pathname: string): string | null => publicPrefix.exec(pathname)?.[1] ?? null
