import { database } from '@/platform/database'
import { pagePath } from '@/workflow/publishing/addresses'

/** The edition that stands for a language: what readers get at its address. */
export type Standing = {
  editionId: string
  state: 'live' | 'withdrawn' | 'removed'
  /** As readers know it. */
  version: number
  /** The address, without the leading slash: its own, where the release has another by now. */
  path: string
  isFormerAddress: boolean
}

/** What stands for each localisation of a release; those readers never had a page of are left out. One query. */
export async function standingOf(releaseId: string): Promise<Map<string, Standing>> {
  const rows = await database.$queryRaw<(Omit<Standing, 'path'> & Placed)[]>`
    SELECT localisation.id AS "localisationId", localisation.language, edition.id AS "editionId",
      edition.state::text AS state, edition.version, edition.article::json ->> 'slug' AS slug,
      edition.article::json ->> 'slug' <> release.slug AS "isFormerAddress"
    FROM "Edition" edition
    JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId"
    WHERE release.id = ${releaseId}::uuid AND edition.state IN ('live', 'withdrawn', 'removed')`
  return new Map(
    rows.map(({ localisationId, language, slug, ...standing }) => [
      localisationId,
      { ...standing, path: pagePath(language, slug) },
    ]),
  )
}

type Placed = { localisationId: string; language: string; slug: string }
