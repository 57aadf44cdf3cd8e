import type { Tx } from '@/platform/database'
import type { Edition } from '@/prisma/generated/client'

export type KnownToReaders = Edition & {
  localisation: { language: string; releaseId: string; release: { sourceLanguage: string } }
}

type Row = Edition & { language: string; releaseId: string; sourceLanguage: string }

/** An edition that readers have known, with whose it is; null for any other. In one look: it is asked for every page. */
export async function knownEdition(tx: Tx, editionId: string): Promise<KnownToReaders | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT edition.*, localisation.language, localisation."releaseId", release."sourceLanguage"
    FROM "Edition" edition
    JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId" AND release."releasedAt" IS NOT NULL
    WHERE edition.id = ${editionId}::uuid AND edition.version IS NOT NULL AND edition."liveAt" IS NOT NULL`
  if (!row) return null
  const { language, releaseId, sourceLanguage, ...edition } = row
  return { ...edition, localisation: { language, releaseId, release: { sourceLanguage } } }
}
