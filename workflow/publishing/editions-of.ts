import { database } from '@/platform/database'
import type { EditionState } from '@/prisma/generated/client'

export type EditionFact = {
  localisationId: string
  state: EditionState
  number: number
  revisionNumber: number
  /** When the last of its sentences was approved, by the clock that approvals are written with; null for a source. */
  textChangedAt: Date | null
  signedOffBy: string
}

/** The newest edition in each state of every localisation of a release, the newest first. */
export async function editionsOf(releaseId: string): Promise<Map<string, EditionFact[]>> {
  const rows = await database.$queryRaw<EditionFact[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (edition."localisationId", edition.state)
        edition."localisationId", edition.state::text AS state, edition.number, edition."revisionNumber",
        person.name AS "signedOffBy",
        (SELECT max((sentence ->> 'approvedAt')::timestamptz) FROM jsonb_array_elements(edition.provenance) sentence)
          AS "textChangedAt"
      FROM "Edition" edition
      JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
      LEFT JOIN "Person" person ON person.id = edition."signedOffById"
      WHERE localisation."releaseId" = ${releaseId}::uuid
      ORDER BY edition."localisationId", edition.state, edition.number DESC) newest
    ORDER BY number DESC`
  return Map.groupBy(rows, ({ localisationId }) => localisationId)
}
