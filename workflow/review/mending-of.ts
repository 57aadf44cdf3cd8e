import { database } from '@/platform/database'
import { isMended } from '@/workflow/release/correction'

/** The correction of a language that is open: who opened it and why. */
export type Mending = { name: string; reason: string; isWrong: boolean }

/** @returns null: none is open */
export async function mendingOf(localisationId: string): Promise<Mending | null> {
  const [mending] = await database.$queryRaw<Mending[]>`
    SELECT coalesce(person.name, '') AS name, coalesce(why.text, '') AS reason, localisation."mendingWrong" AS "isWrong"
    FROM "Localisation" localisation
    LEFT JOIN "Person" person ON person.id = localisation."mendingById"
    LEFT JOIN LATERAL (
      SELECT reason.text
      FROM "Reason" reason JOIN "AuditEvent" event ON event.id = reason."eventId"
      WHERE reason."releaseId" = localisation."releaseId" AND event."localisationId" = localisation.id
        AND event.deed = 'localisation.mend'
      ORDER BY event.id DESC LIMIT 1
    ) AS why ON true
    WHERE localisation.id = ${localisationId}::uuid AND ${isMended}`
  return mending ?? null
}
