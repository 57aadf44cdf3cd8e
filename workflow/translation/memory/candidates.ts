import { database } from '@/platform/database'
import { leastSimilarity } from './match'
import { offered } from './offered'

/** A unit that may be like what is asked. */
export type Candidate = { id: string; source: string }

/** How many units a look-up may touch: grams are taken from the rarest on until they promise so many. */
const budget = 700

/** A gram that is not among the weighed ones is on fewer units than `leastWeighed` (weigh.ts); on about so many. */
const unweighed = 20

/** How many of those touched are compared letter by letter. */
const compared = 60

/** Where even the rarest gram is on thousands, so many of those. */
const mostOfOne = 3_000

type Wanted = { grams: readonly number[]; length: number; releaseId: string | null }

/**
 * Units that share the rarest grams of a source, those that share most first. Trigrams touch most of a large table of
 * sentences; rare words and pairs of words do not.
 * @param wanted.length of the folded source: what is much longer or shorter cannot be alike
 */
export function candidates({ grams, length, releaseId }: Wanted): Promise<Candidate[]> {
  const least = Math.ceil((length * leastSimilarity) / 100)
  const most = Math.floor((length * 100) / leastSimilarity)
  return database.$queryRaw<Candidate[]>`
    WITH asked AS (
      SELECT gram, coalesce(weighed.units, ${unweighed}) AS units
      FROM unnest(${grams}::int[]) AS gram LEFT JOIN "MemoryGram" weighed USING (gram)
    ), chosen AS (
      SELECT gram FROM (SELECT gram, sum(units) OVER (ORDER BY units, gram) - units AS before FROM asked) AS ranked
      WHERE before < ${budget}
    ), touched AS (
      SELECT unit.id, count(*) AS shared, min(abs(unit."sourceLength" - ${length}::int)) AS apart
      FROM chosen CROSS JOIN LATERAL (
        SELECT unit.id, unit."sourceLength" FROM "MemoryUnit" unit
        WHERE unit.grams OPERATOR(pg_catalog.@>) ARRAY[chosen.gram]
          AND unit."sourceLength" BETWEEN ${least}::int AND ${most}::int AND ${offered(releaseId)}
        LIMIT ${mostOfOne}
      ) AS unit
      GROUP BY unit.id ORDER BY shared DESC, apart, unit.id LIMIT ${compared}
    )
    SELECT touched.id, unit.source FROM touched JOIN "MemoryUnit" unit USING (id)`
}

/** Of one source there may be as many translations as a sentence in common use has. */
const exactWanted = 12

/** Units whose source says exactly this, however it is set; the newest first, the asking release's own before them. */
export function exactly(sourceKeys: readonly string[], releaseId: string | null): Promise<{ id: string }[]> {
  return database.$queryRaw<{ id: string }[]>`
    SELECT found.id FROM unnest(${sourceKeys}::uuid[]) AS wanted(key) CROSS JOIN LATERAL (
      SELECT unit.id FROM "MemoryUnit" unit WHERE unit."sourceKey" = wanted.key AND ${offered(releaseId)}
      ORDER BY unit."releaseId" IS NULL, unit.id DESC LIMIT ${exactWanted}
    ) AS found`
}
