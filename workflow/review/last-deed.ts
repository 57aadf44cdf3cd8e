import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Before } from '@/workflow/release/before'

/** A person's deed that made a text what it is now. `before` is null where it cannot be taken back. */
export type LastDeed = { translationId: string; deed: string; before: Before | null }

/**
 * Of texts as they stand, the last deed on each where it was this person's, by translation: what the program or anybody
 * else has done since stands in between. One query.
 */
export async function lastDeedsOf(
  { personId }: Actor,
  standing: readonly { id: string; version: number }[],
  tx: Tx = database,
): Promise<Map<string, LastDeed>> {
  const rows = await tx.$queryRaw<LastDeed[]>`
    SELECT event."translationId", event.deed,
      CASE WHEN event.deed NOT IN ('translation.join', 'translation.part') THEN event.before END AS before
    FROM unnest(${standing.map(({ id }) => id)}::uuid[], ${standing.map(({ version }) => version)}::int[])
      AS stands(id, version)
    JOIN "TranslationEvent" event ON event."translationId" = stands.id AND event.version = stands.version
    WHERE event."actorId" = ${personId}::uuid AND event.deed <> 'translation.save'`
  return new Map(rows.map((row) => [row.translationId, row]))
}
