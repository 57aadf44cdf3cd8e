import type { Tx } from '@/platform/database'
import type { EditionCause } from '@/prisma/generated/client'
import { versionPath } from './addresses'
import type { PublishedVersion } from './published-version'

/** Of what the column holds. */
const latest = 2_147_483_647

type Row = {
  language: string
  version: number
  liveAt: Date
  cause: EditionCause
  repeats: number | null
  note: string | null
  slug: string
  isRemoved: boolean
}

/**
 * The versions of a localisation that readers have known, the newest first. What its note said of one that was removed
 * may be what it was removed for: it goes with it.
 * @param upTo the last of them, as readers know it; absent: all
 */
export async function historyOf(tx: Tx, localisationId: string, upTo?: number): Promise<PublishedVersion[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT localisation.language, edition.version, edition."liveAt", edition.cause::text AS cause,
      repeated.version AS repeats, edition.article::json ->> 'changeNote' AS note,
      edition.article::json ->> 'slug' AS slug, edition."removedAt" IS NOT NULL AS "isRemoved"
    FROM "Edition" edition
    JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    LEFT JOIN "Edition" repeated
      ON repeated."localisationId" = edition."localisationId" AND repeated.number = edition.repeats
    WHERE edition."localisationId" = ${localisationId}::uuid AND edition."liveAt" IS NOT NULL
      AND edition.version <= ${upTo ?? latest}
    ORDER BY edition.version DESC`
  return rows.map(({ language, liveAt, slug, isRemoved, note, ...row }) => ({
    ...row,
    at: liveAt.toISOString(),
    note: isRemoved ? null : note,
    path: isRemoved ? null : versionPath(language, slug, row.version),
  }))
}
