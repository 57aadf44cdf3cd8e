import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { Refusal } from '@/workflow/release/refusal'
import type { Work } from './work'

/** Work somebody has: claimed, or given to them until then. */
export type Having = {
  work: Work
  run: number
  personId: string
  name: string
  until: Date
  assigned: boolean
}

/**
 * Takes a localisation for itself and says who has work in it: whoever takes work, signs off or shares it out waits.
 * What has run out is cleared away.
 */
export async function lockWork(tx: Tx, localisationId: string): Promise<Having[]> {
  await tx.$queryRaw`SELECT id FROM "Localisation" WHERE id = ${localisationId}::uuid FOR UPDATE`
  await tx.$executeRaw`
    DELETE FROM "Claim" WHERE "localisationId" = ${localisationId}::uuid AND "expiresAt" <= clock_timestamp()`
  await tx.$executeRaw`
    DELETE FROM "Assignment" WHERE "localisationId" = ${localisationId}::uuid AND "dueAt" <= clock_timestamp()`
  return tx.$queryRaw<Having[]>`
    SELECT had.work::text, had.run, had."personId", person.name, had.until, had.assigned
    FROM (
      SELECT work, run, "personId", "expiresAt" AS until, false AS assigned
      FROM "Claim" WHERE "localisationId" = ${localisationId}::uuid
      UNION ALL
      SELECT work, run, "personId", "dueAt", true FROM "Assignment" WHERE "localisationId" = ${localisationId}::uuid
    ) AS had
    JOIN "Person" person ON person.id = had."personId"
    ORDER BY had.assigned, had.work, had.run`
}

/** @throws Refusal `held_by_other` where somebody else has any of it */
export function mustBeNobodyElses({ personId }: Actor, having: readonly Having[]): void {
  const other = having.find((one) => one.personId !== personId)
  if (!other) return
  const { name: heldBy, until: expiresAt, assigned } = other
  throw new Refusal('held_by_other', { heldBy, expiresAt, assigned })
}
