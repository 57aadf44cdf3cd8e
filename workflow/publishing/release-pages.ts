import type { EditionState, PageKind } from '@/prisma/generated/client'
import { editionJsonPath, manifestPath, pagePath, versionPath } from './addresses'

/** An edition that readers have known. `slug`: its article's, which may be another than its release's now. */
export type KnownEdition = {
  id: string
  language: string
  version: number
  state: EditionState
  slug: string
}

export type ReleasePage = {
  path: string
  kind: PageKind
  language: string | null
  editionId: string | null
}

/** States of the one edition of a language that its address stands for. */
export const standing: readonly EditionState[] = ['live', 'withdrawn', 'removed']

/**
 * Every page of a release that readers have known, in order of their addresses. Where the address has changed, each
 * language moves with its own next edition: its page stands where its edition says, and at every other address the
 * release has had something leads there. What was removed is gone at all of them. A version stays at the address it had.
 * @param languages in which somebody may ask for it (BCP 47); those of its editions are among them anyway
 */
export function pagesOfRelease(
  editions: readonly KnownEdition[],
  languages: readonly string[],
): ReleasePage[] {
  const slugs = [...new Set(editions.map(({ slug }) => slug))]
  const all = new Set([...languages, ...editions.map(({ language }) => language)])
  const current = new Map(
    editions.filter(({ state }) => standing.includes(state)).map((edition) => [edition.language, edition]),
  )
  const pages = [...all].flatMap((language) =>
    slugs.map((slug) => pageAt(slug, language, current.get(language))),
  )
  return [...pages, ...editions.flatMap(versionPages), ...slugs.map(manifestPage)].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )
}

function pageAt(slug: string, language: string, current: KnownEdition | undefined): ReleasePage {
  const page = { path: pagePath(language, slug), language }
  if (!current) return { ...page, kind: 'missing', editionId: null }
  // Where it stood, readers would only be led to what is gone.
  const standsHere = current.slug === slug || current.state === 'removed'
  return { ...page, kind: standsHere ? 'release' : 'moved', editionId: current.id }
}

const versionPages = ({ id: editionId, language, slug, version }: KnownEdition): ReleasePage[] => [
  { path: versionPath(language, slug, version), kind: 'version', language, editionId },
  { path: editionJsonPath(language, slug, version), kind: 'edition_json', language, editionId },
]

const manifestPage = (slug: string): ReleasePage => ({
  path: manifestPath(slug),
  kind: 'manifest',
  language: null,
  editionId: null,
})
