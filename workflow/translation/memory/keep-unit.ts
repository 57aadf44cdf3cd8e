import type { Tx } from '@/platform/database'
import type { UnitRow } from './unit-row'

type Kept = { id: string; deletedAt: Date | null; version: number }

/**
 * Puts a unit into the memory, or finds the one that says the same. Two people's new word for a pair is worth more than
 * an earlier deletion of it: it is restored, and that is on record.
 * @returns the unit's id
 */
export async function keepUnit(tx: Tx, row: UnitRow, releaseId: string | null): Promise<string> {
  const { id, sourceLanguage, targetLanguage, source, target, pairKey, sourceKey, sourceLength } = row
  const codes = JSON.stringify(row.codes)
  const [kept] = await tx.$queryRaw<[Kept]>`
    INSERT INTO "MemoryUnit" (id, "sourceLanguage", "targetLanguage", source, target, codes, "pairKey", "sourceKey",
      "sourceLength", grams, "releaseId")
    VALUES (${id}::uuid, ${sourceLanguage}, ${targetLanguage}, ${source}, ${target}, ${codes}::jsonb,
      ${pairKey}::uuid, ${sourceKey}::uuid, ${sourceLength}, ${row.grams}::int[], ${releaseId}::uuid)
    ON CONFLICT ("pairKey") DO UPDATE SET "retiredAt" = NULL
    RETURNING id, "deletedAt", version`
  if (!kept.deletedAt) return kept.id
  await tx.memoryEvent.create({
    data: {
      unitId: kept.id,
      deed: 'memory.restore',
      source,
      target,
      codes: row.codes,
      version: kept.version,
    },
  })
  await tx.memoryUnit.update({
    where: { id: kept.id },
    data: { deletedAt: null, version: kept.version + 1 },
  })
  return kept.id
}
