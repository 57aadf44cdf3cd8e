import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Work } from './work'

/**
 * Whose a kind of work is now, in one run of a localisation: held until `expiresAt`, or only given to somebody else
 * until then (`assigned`).
 */
export type WorkHolder = {
  work: Work
  run: number
  mine: boolean
  heldBy: string
  expiresAt: Date
  assigned: boolean
}

/** Everybody who holds work of a localisation, or to whom it is given, in one query. */
export const holdersOf = ({ personId }: Actor, localisationId: string): Promise<WorkHolder[]> =>
  database.$queryRaw<WorkHolder[]>`
    SELECT DISTINCT ON (had.work, had.run) had.work::text, had.run, had."personId" = ${personId}::uuid AS mine,
      person.name AS "heldBy", had."expiresAt", had.assigned
    FROM (
      SELECT work, run, "personId", "expiresAt", false AS assigned
      FROM "Claim" WHERE "localisationId" = ${localisationId}::uuid
      UNION ALL
      SELECT work, run, "personId", "dueAt", true
      FROM "Assignment" WHERE "localisationId" = ${localisationId}::uuid AND "personId" <> ${personId}::uuid
    ) AS had
    JOIN "Person" person ON person.id = had."personId"
    WHERE had."expiresAt" > clock_timestamp()
    ORDER BY had.work, had.run, had.assigned`
