import type { Tx } from '@/platform/database'
import type { Version } from './language-links'

/** Where a release stands in each language that it is live in, by language. Each may still be at an earlier address. */
export function liveVersions(tx: Tx, releaseId: string): Promise<Version[]> {
  return tx.$queryRaw<Version[]>`
    SELECT page.language, page.path
    FROM "Page" page
    JOIN "Edition" edition ON edition.id = page."editionId" AND edition.state = 'live'
    JOIN "Release" release ON release.id = page."releaseId" AND release."releasedAt" IS NOT NULL
    WHERE release.id = ${releaseId}::uuid AND page.kind = 'release'
    ORDER BY page.language COLLATE "C"`
}
