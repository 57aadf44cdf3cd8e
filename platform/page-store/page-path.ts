const language = '[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-[a-z0-9]{5,8}){0,2}'
const slug = '[a-z0-9]{1,64}(?:-[a-z0-9]{1,64}){0,40}'
const number = '[1-9][0-9]{0,4}'

/** Regular expressions of paths. Each is written so that nginx reads it as we do. */
export const pathPatterns = {
  /** Pages, whose addresses have no extension. */
  page: `${language}/news(?:/(?:page/${number}|${slug}(?:/versions/${number})?))?`,
  /** Pages that stand at no address: what readers get where nothing is, and when an answer fails. */
  frame: `${language}/(?:not-found|error)`,
  /** Files, by what they hold. */
  file: {
    atom: `${language}/news/feed\\.atom`,
    jsonFeed: `${language}/news/feed\\.json`,
    edition: `${language}/news/${slug}/versions/${number}\\.json`,
    sitemap: `(?:sitemap|${language}/sitemap-${number})\\.xml`,
    robots: 'robots\\.txt',
    manifest: `manifests/${slug}\\.json`,
    keys: '\\.well-known/communique-keys\\.json',
  },
}

export type FileKind = keyof typeof pathPatterns.file

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`)
const page = whole(pathPatterns.page)
const frame = whole(pathPatterns.frame)
const fileKinds = Object.entries(pathPatterns.file).map(
  ([kind, pattern]) => [kind as FileKind, whole(pattern)] as const,
)

/** Of a file's name, so that no file system refuses what is added to it. */
const longestName = 200
const isShort = (path: string): boolean => path.split('/').every(({ length }) => length <= longestName)

/** Whether a path without its leading slash is one that readers ask for and that may be in a store. */
export const isAddress = (path: string): boolean =>
  (page.test(path) && isShort(path)) || fileKindOf(path) !== null

/** What a path is the file of; null where it is a page's or nothing's. */
export const fileKindOf = (path: string): FileKind | null =>
  (isShort(path) && fileKinds.find(([, pattern]) => pattern.test(path))?.[0]) || null

/**
 * Whether something may be stored under a path: `fr/news`, `fr/news/some-release`, `fr/news/some-release/versions/2`,
 * `fr/news/feed.atom`, `sitemap.xml`, `fr/not-found` … Nothing else ever becomes a file name.
 */
export const isPagePath = (path: string): boolean => isAddress(path) || frame.test(path)

/** Where readers get what they get at an address in this language that does not exist; no address leads to it. */
export const notFoundPath = (tag: string): string => `${tag}/not-found`

/** What readers of a language get when an answer fails; no address leads to it. */
export const errorPath = (tag: string): string => `${tag}/error`

export const indexPath = (tag: string): string => `${tag}/news`

/** Readers' addresses begin like this, in whatever case. As nginx reads it too. */
export const publicPrefix =
  '/(?:(?<language>[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})/(?:news(?:/|$)|sitemap-)|sitemap\\.xml$|robots\\.txt$|manifests/|\\.well-known/communique-keys\\.json$)'
const isPublic = new RegExp(`^${publicPrefix}`, 'i')

/**
 * Whether an address belongs to readers, whatever stands there, and in which language: '' where in none.
 * @param pathname with its leading slash, not decoded
 * @returns null for any other address
 */
export const publicLanguage = (pathname: string): string | null => {
  const found = isPublic.exec(pathname)
  return found && (found.groups?.language ?? '')
}
