import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'

export type OpenEdition = { id: string; language: string; number: number; article: string }

/** The signed-off pages a release's advance copies open now, by language: of its current revision, and not held. */
export async function openEditions(
  releaseId: string,
  languages: readonly string[],
  tx: Tx = database,
): Promise<OpenEdition[]> {
  return tx.$queryRaw<OpenEdition[]>`
    SELECT edition.id, localisation.language, edition.number, edition.article
    FROM "Edition" edition
    JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId"
    WHERE release.id = ${releaseId}::uuid AND localisation.language = ANY(${[...languages]}::text[])
      AND edition.state = 'signed_off' AND edition."revisionNumber" = release."currentRevision"
      AND localisation."heldAt" IS NULL
    ORDER BY localisation.language`
}
