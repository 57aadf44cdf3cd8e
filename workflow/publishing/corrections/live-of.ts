import { database } from '@/platform/database'
import { correctionSql } from '@/workflow/release/correction'
import type { Correction } from '@/workflow/release/correction'

/** What readers have of a language: the version they know it by, and how that is being corrected. */
export type Live = { version: number; correction: Correction | null }

/** What readers have of each localisation of a release; those without a live page are left out. One query. */
export async function liveOf(releaseId: string): Promise<Map<string, Live>> {
  const rows = await database.$queryRaw<(Live & { localisationId: string })[]>`
    SELECT localisation.id AS "localisationId", coalesce(edition.version, edition.number) AS version,
      ${correctionSql} AS correction
    FROM "Edition" edition JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    WHERE localisation."releaseId" = ${releaseId}::uuid AND edition.state = 'live'`
  return new Map(rows.map(({ localisationId, ...live }) => [localisationId, live]))
}
