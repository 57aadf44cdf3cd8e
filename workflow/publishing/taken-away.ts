import { Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'

/**
 * Whether an edition's text was removed, and readers have not been given it again since: another text that takes its place
 * does not bring it back among the versions. Of an "Edition" edition and its "Localisation" localisation, for a query that
 * is written out.
 */
export const takenAway = Prisma.sql`EXISTS (
  SELECT FROM "Edition" removed
  JOIN "AuditEvent" event ON event."releaseId" = localisation."releaseId" AND event.at >= removed."liveAt"
    AND event.deed = 'localisation.remove' AND event."subjectId" = removed.id::text
  WHERE removed."localisationId" = localisation.id AND removed.hash = edition.hash
    AND NOT EXISTS (
      SELECT FROM "Edition" again
      WHERE again."localisationId" = localisation.id AND again.hash = removed.hash
        AND again.version > removed.version))`

/** The same of one edition. */
export async function isTakenAway(tx: Tx, editionId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ is: boolean }[]>`
    SELECT ${takenAway} AS "is"
    FROM "Edition" edition JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    WHERE edition.id = ${editionId}::uuid`
  return row?.is ?? false
}
