import { Prisma, database } from '@/platform/database'
import { factKinds } from '@/workflow/checks/fact'
import type { FactKind } from '@/workflow/checks/fact'
import type { BlockKind } from '@/workflow/text/block'

/** A fact of the source, by its place: `block` and `sentence` count from 0 in reading order. */
export type FactPlace = {
  segmentId: string
  block: number
  blockKind: BlockKind
  kind: FactKind
  start: number
  end: number
  written: string
  /** Whether some language asked about says something else there, or nothing. */
  disagrees: boolean
}

export type KindCount = { kind: FactKind; facts: number; disagreeing: number }

export type Wanted = {
  releaseId: string
  /** Only of these languages is it asked whether they disagree. */
  languages: readonly string[]
  kind: FactKind | null
  onlyDisagreeing: boolean
  limit: number
  offset: number
}

/** The segments a release's current revision has, in reading order. */
export const placedSegments = (releaseId: string) => Prisma.sql`
  SELECT placement."segmentId", placement."sourceVersion", block.position AS block, block.kind AS "blockKind",
    placement.position AS sentence
  FROM "Release" release
  JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
  JOIN "Block" block ON block."revisionId" = revision.id
  JOIN "Placement" placement ON placement."blockId" = block.id
  WHERE release.id = ${releaseId}::uuid`

/**
 * What is stored of the texts as they stand, by any checks: those of today come with the next sweep. What is joined to
 * another has what is stored of that one, whose version rises with every change of theirs.
 */
export const standingFindings = (releaseId: string) => Prisma.sql`
  SELECT localisation.id AS "localisationId", localisation.language, translation.id AS "translationId", placed.*,
    translation.state, translation."confirmedById", translation."joinedToId", stored.facts, stored.findings, stored.pair, stored.errors,
    stored.warnings, stored.disagreeing
  FROM "Localisation" localisation
  JOIN "Translation" translation ON translation."localisationId" = localisation.id
  JOIN placed ON placed."segmentId" = translation."segmentId"
  LEFT JOIN "Translation" head ON head.id = translation."joinedToId"
  LEFT JOIN "SegmentFindings" stored ON stored."translationId" = coalesce(head.id, translation.id)
    AND stored."translationVersion" = coalesce(head.version, translation.version)
    AND (head.id IS NOT NULL OR stored."sourceVersion" = placed."sourceVersion")
  WHERE localisation."releaseId" = ${releaseId}::uuid`

/**
 * A part of the facts of a release's source, by kind and then in reading order, and how many of each kind there are in
 * all. From what is stored, in one query that opens the facts of the source and of texts that disagree with it alone.
 */
export async function factRows(
  wanted: Wanted,
): Promise<{ rows: FactPlace[]; kinds: KindCount[]; total: number }> {
  const { releaseId, languages, kind, onlyDisagreeing, limit, offset } = wanted
  const [found] = await database.$queryRaw<[{ rows: FactPlace[]; kinds: KindCount[]; total: number }]>`
    WITH placed AS MATERIALIZED (${placedSegments(releaseId)}),
    standing AS (${standingFindings(releaseId)} AND localisation.language = ANY(${[...languages]})),
    told AS (
      SELECT placed."segmentId", fact, false AS disagrees
      FROM placed
      JOIN "SourceFacts" source
        ON source."segmentId" = placed."segmentId" AND source."sourceVersion" = placed."sourceVersion"
      CROSS JOIN LATERAL jsonb_array_elements(source.facts) AS fact
      UNION ALL
      SELECT coalesce((fact -> 'placed' ->> 'segmentId')::uuid, "segmentId"), fact, true
      FROM standing CROSS JOIN LATERAL jsonb_array_elements(standing.facts) AS fact
      WHERE standing.disagreeing > 0 AND state <> 'untranslated' AND "joinedToId" IS NULL
        AND fact ->> 'verdict' IN ('differs', 'missing')
    ), facts AS MATERIALIZED (
      SELECT "segmentId", fact ->> 'kind' AS kind,
        (coalesce(fact -> 'placed', fact -> 'source') ->> 'start')::int AS start,
        (coalesce(fact -> 'placed', fact -> 'source') ->> 'end')::int AS "end", min(fact -> 'source' ->> 'written') AS written,
        bool_or(disagrees) AS disagrees
      FROM told GROUP BY 1, 2, 3, 4
    ), asked AS (
      SELECT facts.*, placed.block, placed."blockKind", placed.sentence,
        array_position(${[...factKinds]}::text[], facts.kind) AS rank
      FROM facts JOIN placed USING ("segmentId")
      WHERE (${kind}::text IS NULL OR facts.kind = ${kind}) AND (NOT ${onlyDisagreeing} OR facts.disagrees)
    ), part AS (
      SELECT * FROM asked ORDER BY rank, block, sentence, start, "end" LIMIT ${limit} OFFSET ${offset}
    )
    SELECT
      coalesce((SELECT jsonb_agg(to_jsonb(part) ORDER BY rank, block, sentence, start, "end") FROM part), '[]') AS rows,
      coalesce((SELECT jsonb_agg(to_jsonb(counted)) FROM (
        SELECT kind, count(*)::int AS facts, (count(*) FILTER (WHERE disagrees))::int AS disagreeing
        FROM facts GROUP BY kind ORDER BY array_position(${[...factKinds]}::text[], kind)) AS counted), '[]') AS kinds,
      (SELECT count(*)::int FROM asked) AS total`
  return found
}
