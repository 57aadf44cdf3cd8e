import type { Tx } from '@/platform/database'
import { editionJsonPath, versionPath } from '@/workflow/publishing/addresses'
import { siteOfOffice } from '@/workflow/publishing/site-of-office'
import type { ListedState, Manifest } from './manifest'

type Row = {
  /** Of the address it was published at, where it stays. */
  slug: string
  language: string
  version: number
  hash: string
  state: ListedState
  liveAt: Date
  endedAt: Date | null
}

/**
 * Every edition of a release that readers have ever known; null before there is one.
 * @param keyMadeAt when the key was made that will sign it: signed anew, it says so
 */
export async function manifestOf(tx: Tx, releaseId: string, keyMadeAt: Date): Promise<Manifest | null> {
  const release = await tx.release.findFirst({
    where: { id: releaseId, releasedAt: { not: null } },
    select: { sourceLanguage: true },
  })
  const rows = await tx.$queryRaw<Row[]>`
    SELECT edition.article::json ->> 'slug' AS slug, localisation.language, edition.version, edition.hash,
      CASE WHEN edition."removedAt" IS NULL THEN edition.state::text ELSE 'removed' END AS state, edition."liveAt",
      coalesce(edition."removedAt", edition."endedAt") AS "endedAt"
    FROM "Edition" edition
    JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    WHERE localisation."releaseId" = ${releaseId}::uuid AND edition.version IS NOT NULL AND edition."liveAt" IS NOT NULL
    ORDER BY localisation.language COLLATE "C", edition.version`
  const newest = rows.toSorted((a, b) => Number(b.liveAt) - Number(a.liveAt))[0]
  if (!release || !newest) return null
  const { origin } = siteOfOffice()
  const times = [keyMadeAt, ...rows.flatMap(({ liveAt, endedAt }) => [liveAt, endedAt ?? liveAt])]
  return {
    format: 1,
    site: origin,
    slug: newest.slug,
    sourceLanguage: release.sourceLanguage,
    issuedAt: new Date(Math.max(...times.map(Number))).toISOString(),
    editions: rows.map(({ slug, liveAt, endedAt, ...row }) => ({
      ...row,
      address: `${origin}/${versionPath(row.language, slug, row.version)}`,
      data: `${origin}/${editionJsonPath(row.language, slug, row.version)}`,
      liveAt: liveAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    })),
  }
}
