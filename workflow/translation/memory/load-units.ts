import { Prisma, database } from '@/platform/database'
import type { Provenance } from './match'
import { offered } from './offered'
import type { UnitCode } from '@/workflow/formats/unit-code'

/** A unit with everything said of it. */
export type LoadedUnit = {
  id: string
  sourceLanguage: string
  targetLanguage: string
  source: string
  target: string
  codes: UnitCode[]
  version: number
  changedAt: Date
  deletedAt: Date | null
  uses: number
  provenances: LoadedProvenance[]
}

export type LoadedProvenance = Provenance & { previousKey: string | null; nextKey: string | null }

type ProvenanceRow = {
  unitId: string
  at: Date
  releaseId: string | null
  segmentId: string | null
  confirmedById: string | null
  approvedById: string | null
  oneStep: boolean
  machineBorn: boolean
  importId: string | null
  name: string | null
  domain: string | null
  by: string | null
  previousKey: string | null
  nextKey: string | null
}

/** Where the asked source stands: provenances from the same place come first. */
export type Context = { segmentId: string | null; previousKey: string | null; nextKey: string | null }

const nowhere: Context = { segmentId: null, previousKey: null, nextKey: null }

/** Of each unit, the nearest or newest of its provenances; there may be thousands. */
const provenancesShown = 10

const provenanceRows = (
  ids: readonly string[],
  { segmentId, previousKey, nextKey }: Context,
) => database.$queryRaw<ProvenanceRow[]>`
  SELECT unit.id AS "unitId", latest.* FROM unnest(${ids}::uuid[]) AS unit(id) CROSS JOIN LATERAL (
    SELECT found.at, found."releaseId", found."segmentId", found."confirmedById", found."approvedById",
      found."oneStep", found."machineBorn", found."importId", file.name, file.domain,
      found.attributes ->> 'by' AS by, found."previousKey", found."nextKey"
    FROM "MemoryProvenance" found LEFT JOIN "MemoryImport" file ON file.id = found."importId"
    WHERE found."unitId" = unit.id AND found."endedAt" IS NULL
    ORDER BY coalesce(found."segmentId" = ${segmentId}::uuid, false) DESC,
      (coalesce(${previousKey}::uuid, ${nextKey}::uuid) IS NOT NULL
        AND found."previousKey" IS NOT DISTINCT FROM ${previousKey}::uuid
        AND found."nextKey" IS NOT DISTINCT FROM ${nextKey}::uuid) DESC,
      found."importId" IS NULL DESC, found.at DESC LIMIT ${provenancesShown}
  ) AS latest`

function provenanceOf(row: ProvenanceRow): LoadedProvenance {
  const { at, previousKey, nextKey } = row
  if (row.importId)
    return {
      ...{ origin: 'imported', at, importId: row.importId, name: row.name!, domain: row.domain, by: row.by },
      ...{ previousKey, nextKey },
    }
  const { confirmedById, approvedById, oneStep, machineBorn } = row
  return {
    ...{ origin: 'approved', at, releaseId: row.releaseId!, segmentId: row.segmentId! },
    ...{ confirmedById, approvedById, oneStep, machineBorn, previousKey, nextKey },
  }
}

type Loaded = Omit<LoadedUnit, 'provenances'>

/** A use within a release that is not out counts for that release alone. */
const unitRows = (where: Prisma.Sql, releaseId: string | null) => database.$queryRaw<Loaded[]>`
  SELECT unit.id, unit."sourceLanguage", unit."targetLanguage", unit.source, unit.target, unit.codes, unit.version,
    unit."changedAt", unit."deletedAt", (
      SELECT count(*)::int FROM "MemoryUse" used LEFT JOIN "Release" release ON release.id = used."releaseId"
      WHERE used."unitId" = unit.id AND (used."releaseId" = ${releaseId}::uuid OR release."releasedAt" IS NOT NULL)
    ) AS uses
  FROM "MemoryUnit" unit WHERE ${where}`

type Asking = { releaseId: string | null; context?: Context; also?: Prisma.Sql }

/**
 * Loads units with where they come from, those not offered left out.
 * @param asking.releaseId the release within which is asked; null: within none
 * @param asking.also which units may be seen, where not only those offered
 */
export async function loadUnits(
  ids: readonly string[],
  { releaseId, context = nowhere, also = offered(releaseId) }: Asking,
): Promise<LoadedUnit[]> {
  if (ids.length === 0) return []
  const where = Prisma.sql`unit.id = ANY(${ids}::uuid[]) AND ${also}`
  const [units, provenances] = await Promise.all([unitRows(where, releaseId), provenanceRows(ids, context)])
  const byUnit = Map.groupBy(provenances, ({ unitId }) => unitId)
  return units.map((unit) => ({ ...unit, provenances: (byUnit.get(unit.id) ?? []).map(provenanceOf) }))
}
