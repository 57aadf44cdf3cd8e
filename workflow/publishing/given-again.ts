import type { Tx } from '@/platform/database'

/**
 * Of what was removed, gives readers back what is theirs again with what stands for its language now: the same text, and
 * where that is what stood there when it was removed, all that went with it. What another text replaces stays gone.
 */
export async function givenAgain(tx: Tx, localisationIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Edition" edition SET "removedAt" = NULL
    FROM "Edition" live
    WHERE live."localisationId" = ANY(${[...localisationIds]}::uuid[]) AND live.state = 'live'
      AND edition."localisationId" = live."localisationId" AND edition."removedAt" IS NOT NULL
      AND (edition.hash = live.hash OR live.hash = (
        SELECT stood.hash FROM "Edition" stood
        WHERE stood."localisationId" = edition."localisationId" AND stood."removedAt" = edition."removedAt"
        ORDER BY stood.version DESC LIMIT 1))`
}
