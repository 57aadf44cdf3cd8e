import type { Tx } from '@/platform/database'
import { newId } from './unit-row'
import type { UnitRow } from './unit-row'

/** A unit as a file has it, and what the file says of it. */
export type ImportedUnit = UnitRow & {
  at: Date
  attributes: object
  previousKey: string | null
  nextKey: string | null
}

/** Each unit once, for a batch may say the same twice, and in an order that two imports at once share. */
const distinct = (units: readonly ImportedUnit[]): ImportedUnit[] =>
  [...new Map(units.map((unit) => [unit.pairKey, unit])).values()].toSorted((a, b) =>
    a.pairKey < b.pairKey ? -1 : 1,
  )

/** A list of numbers as PostgreSQL reads an array of them: arrays of arrays must be of one length. */
const asArray = (numbers: readonly number[]): string => `{${numbers.join(',')}}`

async function insertUnits(tx: Tx, units: readonly ImportedUnit[]): Promise<number> {
  const column = <Value>(of: (unit: ImportedUnit) => Value): Value[] => units.map(of)
  return tx.$executeRaw`
    INSERT INTO "MemoryUnit" (id, "sourceLanguage", "targetLanguage", source, target, codes, "pairKey", "sourceKey",
      "sourceLength", grams)
    SELECT id, "sourceLanguage", "targetLanguage", source, target, codes, "pairKey", "sourceKey", "sourceLength",
      grams::int[]
    FROM unnest(${column(({ id }) => id)}::uuid[], ${column((unit) => unit.sourceLanguage)}::text[],
      ${column((unit) => unit.targetLanguage)}::text[], ${column(({ source }) => source)}::text[],
      ${column(({ target }) => target)}::text[], ${column(({ codes }) => JSON.stringify(codes))}::jsonb[],
      ${column((unit) => unit.pairKey)}::uuid[], ${column((unit) => unit.sourceKey)}::uuid[],
      ${column((unit) => unit.sourceLength)}::int[], ${column(({ grams }) => asArray(grams))}::text[])
      AS given(id, "sourceLanguage", "targetLanguage", source, target, codes, "pairKey", "sourceKey", "sourceLength",
        grams)
    ON CONFLICT ("pairKey") DO NOTHING`
}

/**
 * What retired with its approval, and what rested on pages, is offered again where a file has it; what a person deleted
 * stays deleted.
 */
const revive = (tx: Tx, pairKeys: string[]) =>
  tx.$executeRaw`
    UPDATE "MemoryUnit" SET "retiredAt" = NULL, "localisationId" = NULL, "sourceLocalisationId" = NULL,
      "saidAt" = NULL, "sourceRevision" = NULL
    WHERE "pairKey" = ANY(${pairKeys}::uuid[]) AND ("retiredAt" IS NOT NULL OR "localisationId" IS NOT NULL)`

async function insertProvenances(tx: Tx, importId: string, units: readonly ImportedUnit[]): Promise<void> {
  const column = <Value>(of: (unit: ImportedUnit) => Value): Value[] => units.map(of)
  await tx.$executeRaw`
    INSERT INTO "MemoryProvenance" (id, "unitId", at, "importId", attributes, "previousKey", "nextKey")
    SELECT given.id, unit.id, given.at, ${importId}::uuid, given.attributes, given."previousKey", given."nextKey"
    FROM unnest(${column(newId)}::uuid[], ${column((unit) => unit.pairKey)}::uuid[],
      ${column(({ at }) => at)}::timestamptz[], ${column(({ attributes }) => JSON.stringify(attributes))}::jsonb[],
      ${column((unit) => unit.previousKey)}::uuid[], ${column((unit) => unit.nextKey)}::uuid[])
      AS given(id, "pairKey", at, attributes, "previousKey", "nextKey")
    JOIN "MemoryUnit" unit ON unit."pairKey" = given."pairKey"
    ON CONFLICT ("unitId", "importId") DO NOTHING`
}

/**
 * Writes units of a file: those the memory has already get one more provenance, and bringing in the same file again
 * changes nothing.
 * @returns how many were new to the memory
 */
export async function writeImported(
  tx: Tx,
  importId: string,
  given: readonly ImportedUnit[],
): Promise<number> {
  const units = distinct(given)
  const added = await insertUnits(tx, units)
  if (added < units.length)
    await revive(
      tx,
      units.map((unit) => unit.pairKey),
    )
  await insertProvenances(tx, importId, units)
  return added
}
