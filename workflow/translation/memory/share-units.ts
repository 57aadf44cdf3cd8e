import type { Tx } from '@/platform/database'
import { rest } from './rest'

/** Moves what is said of one unit to another that says the same; what was done to it keeps its row. */
async function mergeInto(tx: Tx, from: string, into: string): Promise<void> {
  await tx.$executeRaw`UPDATE "MemoryProvenance" SET "unitId" = ${into}::uuid WHERE "unitId" = ${from}::uuid`
  await tx.$executeRaw`
    INSERT INTO "MemoryUse" ("unitId", "translationId", "releaseId", at)
    SELECT ${into}::uuid, "translationId", "releaseId", at FROM "MemoryUse" WHERE "unitId" = ${from}::uuid
    ON CONFLICT DO NOTHING`
  await tx.$executeRaw`
    DELETE FROM "MemoryUnit" unit WHERE id = ${from}::uuid
      AND NOT EXISTS (SELECT FROM "MemoryEvent" event WHERE event."unitId" = unit.id)`
  await tx.$executeRaw`
    UPDATE "MemoryUnit" SET "releaseId" = NULL, "retiredAt" = clock_timestamp() WHERE id = ${from}::uuid`
  await tx.$executeRaw`
    UPDATE "MemoryUnit" unit SET "retiredAt" = NULL WHERE id = ${into}::uuid AND EXISTS (
      SELECT FROM "MemoryProvenance" found WHERE found."unitId" = unit.id AND found."endedAt" IS NULL)`
  await rest(tx, [into])
}

/** A unit of a release's own, and the key of the one it is with what says the same elsewhere. */
export type Sharing = { unitId: string; key: string }

/** Takes units out of their release: each is one with what says the same elsewhere. Readers have their texts. */
export async function shareUnits(tx: Tx, units: readonly Sharing[]): Promise<void> {
  if (units.length === 0) return
  const keys = units.map(({ key }) => key)
  const found = await tx.memoryUnit.findMany({
    where: { pairKey: { in: keys } },
    select: { id: true, pairKey: true },
  })
  const twins = new Map(found.map(({ id, pairKey }) => [pairKey, id]))
  const alone = units.filter(({ key }) => !twins.has(key))
  const ids = alone.map(({ unitId }) => unitId)
  await tx.$executeRaw`
    UPDATE "MemoryUnit" unit SET "pairKey" = given.key, "releaseId" = NULL
    FROM unnest(${ids}::uuid[], ${alone.map(({ key }) => key)}::uuid[]) AS given(id, key)
    WHERE unit.id = given.id`
  await rest(tx, ids)
  for (const { unitId, key } of units) {
    const twin = twins.get(key)
    if (twin) await mergeInto(tx, unitId, twin)
  }
}
