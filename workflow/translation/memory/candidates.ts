import { database } from '@/platform/database'
import type { SourceGrams } from './grams'
import { leastSimilarity } from './match'
import { offered } from './offered'

/** A unit that may be like what is asked. */
export type Candidate = { id: string; source: string }

/**
 * How many units a look-up may touch by words and pairs of words, and by letters: grams are taken from the rarest on until
 * they promise so many.
 */
const budget = { words: 350, letters: 300 }

/** On how many units a gram is that is not among the weighed ones, about: fewer than `leastWeighed` (weigh.ts). */
const unweighed = { words: 20, pairs: 5, letters: 20, butOne: 3 }

/** A gram that more units have finds nothing: exact matches are found without. */
const commonest = 3_000

/** What the same text but for one letter counts for beside a gram of three letters, of which one letter changes as many. */
const butOneCounts = 6

/**
 * How many of those touched are compared letter by letter: of short texts, which have many neighbours that share as much
 * and cost little to compare, more.
 */
const comparedAtMost = (length: number): number => Math.round(Math.min(480, Math.max(80, 4_800 / length)))

/** Where even the rarest gram is on thousands, so many of those. */
const mostOfOne = 600

type Wanted = { grams: SourceGrams; length: number; releaseId: string | null }

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
      SELECT gram, budget, counts, coalesce(weighed.units, given.units) AS units
      FROM (
        SELECT unnest(${grams.pairs}::int[]) AS gram, ${budget.words}::int AS budget, 1 AS counts,
          ${unweighed.pairs}::int AS units
        UNION ALL SELECT unnest(${grams.words}::int[]), ${budget.words}, 1, ${unweighed.words}
        UNION ALL SELECT unnest(${grams.butOne}::int[]), ${budget.letters}, ${butOneCounts}, ${unweighed.butOne}
        UNION ALL SELECT unnest(${grams.letters}::int[]), ${budget.letters}, 1, ${unweighed.letters}
      ) AS given LEFT JOIN "MemoryGram" weighed USING (gram)
    ), chosen AS (
      SELECT gram, counts FROM (
        SELECT *, sum(units) OVER (PARTITION BY budget ORDER BY units, gram) - units AS before FROM asked
      ) AS ranked
      WHERE before < budget AND units <= ${commonest}
    ), touched AS (
      SELECT unit.id, sum(chosen.counts) AS shared, min(abs(unit."sourceLength" - ${length}::int)) AS apart
      FROM chosen CROSS JOIN LATERAL (
        SELECT unit.id, unit."sourceLength" FROM "MemoryUnit" unit
        WHERE unit.grams OPERATOR(pg_catalog.@>) ARRAY[chosen.gram]
          AND unit."sourceLength" BETWEEN ${least}::int AND ${most}::int AND ${offered(releaseId)}
        LIMIT ${mostOfOne}
      ) AS unit
      GROUP BY unit.id ORDER BY shared DESC, apart, unit.id LIMIT ${comparedAtMost(length)}
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
