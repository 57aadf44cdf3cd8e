import type { Tx } from '@/platform/database'
import { pagePath } from './addresses'
import type { Version } from './language-links'

/** Where a release stands in each language that it is live in, by language. Each may still be at an earlier address. */
export async function liveVersions(tx: Tx, releaseId: string): Promise<Version[]> {
  const live = await tx.$queryRaw<{ language: string; slug: string }[]>`
    SELECT localisation.language, edition.article::json ->> 'slug' AS slug
    FROM "Edition" edition
    JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId" AND release."releasedAt" IS NOT NULL
    WHERE release.id = ${releaseId}::uuid AND edition.state = 'live'
    ORDER BY localisation.language COLLATE "C"`
  return live.map(({ language, slug }) => ({ language, path: pagePath(language, slug) }))
}
