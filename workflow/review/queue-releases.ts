import { database, Prisma } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { isMended } from '@/workflow/release/correction'
import { awaitsApproval } from './awaits-approval'

/** Releases offered for choosing among: those further off are found by their rows. */
const most = 100

/**
 * The releases with something to do in these languages, the nearest embargo first: open work, texts approved by override
 * that wait for this person's approval, and languages to be mended. Ids.
 */
export async function queueReleases({ personId, roles }: Actor, languages: string[]): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT release.id
    FROM (
      SELECT "releaseId" AS id FROM "WorkCount" WHERE open AND language = ANY(${languages})
      UNION
      SELECT localisation."releaseId"
      FROM "Translation" translation
      JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
      WHERE ${roles.includes('reviewer')} AND translation.overridden AND translation.words IS NOT NULL
        AND localisation.language = ANY(${languages}) AND ${awaitsApproval(Prisma.sql`${personId}::uuid`)}
      UNION
      SELECT localisation."releaseId" FROM "Localisation" localisation
      WHERE localisation.language = ANY(${languages}) AND ${isMended}
    ) AS worked
    JOIN "Release" release USING (id)
    WHERE release.state <> 'draft' AND (NOT release.restricted OR EXISTS (
      SELECT FROM "ReleaseAccess" named WHERE named."releaseId" = release.id AND named."personId" = ${personId}::uuid))
    ORDER BY release."embargoAt" NULLS LAST, release."createdAt", release.id
    LIMIT ${most}`
  return rows.map(({ id }) => id)
}
