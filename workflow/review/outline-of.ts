import { Prisma, database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { TranslationState } from '@/workflow/release/state'
import { awaitsApproval } from './awaits-approval'
import { placedSegments } from './placed-segments'
import type { Placing } from './placed-segments'
import type { Work } from './work'

/**
 * How many segments stand in each state; apart those this person confirmed and waits to see approved, and those approved
 * by override that wait for their approval.
 */
export type Counts = Record<TranslationState | 'mine' | 'overridden', number>

/** A localisation in numbers, and the place a person begins at. Places count from 0. */
export type Outline = { total: number; counts: Counts; begin: number }

type Asked = { work: Work; wanted: string | null; run: number | null }
type Row = Counts & {
  total: number
  wanted: number | null
  typed: number | null
  waiting: number | null
  afterwards: number | null
}

/**
 * Counts a localisation's segments and finds where a person begins: at the translation they were led to, else where
 * they left off typing, else at the first that waits for them, what was overridden last; these in their run of it, if
 * they have one.
 */
export async function outlineOf(
  { personId }: Actor,
  placing: Placing,
  { work, wanted, run }: Asked,
): Promise<Outline> {
  const [row] = await database.$queryRaw<[Row]>`
    WITH ${placedSegments(placing)}, standing AS (
      SELECT placed.place, translation.id, translation.state, typed."savedAt",
        translation.state = 'awaiting_review' AND translation."confirmedById" = ${personId}::uuid AS mine,
        ${awaitsApproval(Prisma.sql`${personId}::uuid`)} AS overridden,
        in_run, in_run AND CASE ${work}
          WHEN 'translate' THEN translation.state IN ('untranslated', 'draft', 'changes_requested')
          ELSE translation.state = 'awaiting_review' AND translation."confirmedById" IS DISTINCT FROM ${personId}::uuid
        END AS waits
      FROM placed
      JOIN "Translation" translation ON translation.id = placed.id
      LEFT JOIN "WorkingCopy" typed
        ON typed."translationId" = translation.id AND typed."personId" = ${personId}::uuid
      CROSS JOIN LATERAL (SELECT ${run}::int IS NULL OR translation.run = ${run}::int AS in_run) AS within
    )
    SELECT count(*)::int AS total,
      count(*) FILTER (WHERE state = 'untranslated')::int AS untranslated,
      count(*) FILTER (WHERE state = 'draft')::int AS draft,
      count(*) FILTER (WHERE state = 'changes_requested')::int AS changes_requested,
      count(*) FILTER (WHERE state = 'awaiting_review' AND NOT mine)::int AS awaiting_review,
      count(*) FILTER (WHERE mine)::int AS mine,
      count(*) FILTER (WHERE state = 'approved' AND NOT overridden)::int AS approved,
      count(*) FILTER (WHERE overridden)::int AS overridden,
      min(place) FILTER (WHERE id = ${wanted}::uuid) AS wanted,
      (array_agg(place ORDER BY "savedAt" DESC) FILTER (WHERE "savedAt" IS NOT NULL AND in_run))[1] AS typed,
      min(place) FILTER (WHERE waits) AS waiting,
      min(place) FILTER (WHERE overridden AND in_run AND ${work} = 'review') AS afterwards
    FROM standing`
  const { total, wanted: asked, typed, waiting, afterwards, ...counts } = row
  return { total, counts, begin: asked ?? typed ?? waiting ?? afterwards ?? 0 }
}
