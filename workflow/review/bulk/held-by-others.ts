import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { Refusal } from '@/workflow/release/refusal'
import type { Decision } from '@/workflow/review/proposal'
import type { Work } from '@/workflow/review/work'

type Held = { work: Work; run: number; heldBy: string; expiresAt: Date; assigned: boolean }

/**
 * Whose leases and assignments stand in the way of what a person would do in a localisation, without taking anything.
 * One query.
 * @returns a refusal for each decision that somebody else holds the work of
 */
export async function heldByOthers(
  { personId }: Actor,
  localisationId: string,
): Promise<(decision: Decision) => Refusal | null> {
  const rows = await database.$queryRaw<Held[]>`
    SELECT holder.work, holder.run, person.name AS "heldBy", holder."expiresAt", holder.assigned
    FROM (
      SELECT work, run, "personId", "expiresAt", false AS assigned FROM "Claim"
      WHERE "localisationId" = ${localisationId}::uuid
      UNION ALL
      SELECT work, run, "personId", "dueAt", true FROM "Assignment"
      WHERE "localisationId" = ${localisationId}::uuid
    ) AS holder
    JOIN "Person" person ON person.id = holder."personId"
    WHERE holder."personId" <> ${personId}::uuid AND holder."expiresAt" > clock_timestamp()
    ORDER BY holder.assigned`
  return ({ work, loaded }) => {
    const held = rows.find((row) => row.work === work && row.run === loaded.translation.run)
    if (!held) return null
    const { heldBy, expiresAt, assigned } = held
    return new Refusal('held_by_other', { heldBy, expiresAt, assigned })
  }
}
