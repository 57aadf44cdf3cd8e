import type { Tx } from '@/platform/database'
import { pairKey } from './keys'
import { rest } from './rest'
import type { UnitCode } from '@/workflow/formats/unit-code'

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

/** Takes a unit out of its release: it is one with what says the same elsewhere. Its text is what readers have. */
export async function shareUnit(tx: Tx, unitId: string): Promise<void> {
  const { codes, ...texts } = await tx.memoryUnit.findUniqueOrThrow({
    where: { id: unitId },
    select: { sourceLanguage: true, targetLanguage: true, source: true, target: true, codes: true },
  })
  const key = pairKey({ ...texts, codes: codes as UnitCode[] }, null)
  const twin = await tx.memoryUnit.findUnique({ where: { pairKey: key }, select: { id: true } })
  if (twin) return mergeInto(tx, unitId, twin.id)
  await tx.memoryUnit.update({ where: { id: unitId }, data: { pairKey: key, releaseId: null } })
  await rest(tx, [unitId])
}
