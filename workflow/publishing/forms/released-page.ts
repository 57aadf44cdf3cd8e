import { database } from '@/platform/database'
import { pagePath } from '@/workflow/publishing/addresses'
import { addressParts } from '@/workflow/publishing/integrity/address-parts'

/** A page that readers have now. */
export type ReleasedPage = {
  releaseId: string
  localisationId: string
  editionId: string
  language: string
  title: string
  /** Without a leading slash. */
  path: string
}

/**
 * The text that readers find at an address, in whatever form they write it; null where there is none, which is all that
 * anybody can learn of one that is not out.
 * @param address of a page, of a version of it or of an address it had before
 */
export async function releasedPage(address: string): Promise<ReleasedPage | null> {
  const parts = addressParts(address)
  if (!parts?.language) return null
  const [found] = await database.$queryRaw<(Omit<ReleasedPage, 'path'> & { slug: string })[]>`
    SELECT release.id AS "releaseId", localisation.id AS "localisationId", edition.id AS "editionId",
      localisation.language, edition.article::json ->> 'title' AS title, edition.article::json ->> 'slug' AS slug
    FROM "Page" page
    JOIN "Edition" edition ON edition.id = page."editionId" AND edition.state IN ('live', 'withdrawn')
    JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId" AND release."releasedAt" IS NOT NULL
    WHERE page.path = ${pagePath(parts.language, parts.slug)} AND page.kind IN ('release', 'moved') AND page.stored > 0`
  if (!found) return null
  const { slug, ...page } = found
  return { ...page, path: pagePath(page.language, slug) }
}
