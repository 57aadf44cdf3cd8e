import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Work } from './work'

type Where = { localisationId: string; work: Work }

/**
 * Which run of a localisation somebody takes who names none: one they have, one given to them, a free one with work
 * left, the first. 0 where it is not shared.
 */
export async function runFor(tx: Tx, { personId }: Actor, { localisationId, work }: Where): Promise<number> {
  const [first] = await tx.$queryRaw<{ run: number }[]>`
    SELECT counted.run
    FROM (
      SELECT run, bool_or(CASE ${work}
        WHEN 'translate' THEN state IN ('untranslated', 'draft', 'changes_requested')
        ELSE state = 'awaiting_review' AND "confirmerId" <> ${personId}::uuid
      END) AS left
      FROM "WorkCount" WHERE "localisationId" = ${localisationId}::uuid AND segments > 0 GROUP BY run
    ) AS counted
    LEFT JOIN "Claim" claim ON claim."localisationId" = ${localisationId}::uuid AND claim.work = ${work}::"Work"
      AND claim.run = counted.run AND claim."expiresAt" > clock_timestamp()
    LEFT JOIN "Assignment" given ON given."localisationId" = ${localisationId}::uuid AND given.work = ${work}::"Work"
      AND given.run = counted.run AND given."dueAt" > clock_timestamp()
    ORDER BY claim."personId" IS NOT DISTINCT FROM ${personId}::uuid DESC,
      coalesce(given."personId", claim."personId", ${personId}::uuid) = ${personId}::uuid DESC,
      counted.left DESC, given."personId" IS NULL, counted.run
    LIMIT 1`
  return first?.run ?? 0
}
