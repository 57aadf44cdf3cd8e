import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { pairKey } from './keys'
import type { UnitCode } from '@/workflow/formats/unit-code'

/** Units opened in one transaction. */
const atOnce = 100

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
}

type Closed = {
  id: string
  sourceLanguage: string
  targetLanguage: string
  source: string
  target: string
  codes: UnitCode[]
}

async function openOne(tx: Tx, { id, ...unit }: Closed): Promise<void> {
  const key = pairKey(unit, null)
  const twin = await tx.memoryUnit.findUnique({ where: { pairKey: key }, select: { id: true } })
  if (twin) return mergeInto(tx, id, twin.id)
  await tx.memoryUnit.update({ where: { id }, data: { pairKey: key, releaseId: null } })
}

/**
 * Makes what a release that is out gave the memory everybody's, merged with what says the same already. Until then
 * look-ups ask the release itself: nothing waits for this. Doing it again changes nothing.
 */
export async function openMemory({ releaseId }: { releaseId: string }): Promise<void> {
  for (let opened = atOnce; opened === atOnce;)
    opened = await inTransaction(async (tx) => {
      const units = await tx.$queryRaw<Closed[]>`
        SELECT unit.id, unit."sourceLanguage", unit."targetLanguage", unit.source, unit.target, unit.codes
        FROM "MemoryUnit" unit JOIN "Release" release ON release.id = unit."releaseId"
        WHERE unit."releaseId" = ${releaseId}::uuid AND release."releasedAt" IS NOT NULL
        ORDER BY unit.id LIMIT ${atOnce} FOR UPDATE OF unit`
      for (const unit of units) await openOne(tx, unit)
      return units.length
    })
}
