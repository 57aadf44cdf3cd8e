import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'

/** Releases offered for choosing among: those further off are found by their rows. */
const most = 100

/** The releases with open work in these languages, the nearest embargo first. Ids. */
export async function queueReleases({ personId }: Actor, languages: string[]): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT release.id
    FROM (
      SELECT DISTINCT "releaseId" AS id FROM "WorkCount" WHERE open AND language = ANY(${languages})
    ) AS worked
    JOIN "Release" release USING (id)
    WHERE release.state <> 'draft' AND (NOT release.restricted OR EXISTS (
      SELECT FROM "ReleaseAccess" named WHERE named."releaseId" = release.id AND named."personId" = ${personId}::uuid))
    ORDER BY release."embargoAt" NULLS LAST, release."createdAt", release.id
    LIMIT ${most}`
  return rows.map(({ id }) => id)
}
