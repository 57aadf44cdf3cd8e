import { z } from 'zod'
import { database, inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'

/** Somebody not heard of for so long has gone; a page says it is there three times as often. */
const goneSeconds = 90
/** Written no more often than this, however fast somebody steps through segments. */
const restSeconds = 2

export const presenceInput = z.object({
  localisationId: z.uuid(),
  /** The translation they are at; null, or one of elsewhere: none in particular. */
  translationId: z.uuid().nullable().default(null),
})

export const leaveInput = z.object({ localisationId: z.uuid() })

/** Somebody in a workspace, the translation they are at, and the run that is in. */
export type Present = { personId: string; name: string; translationId: string | null; run: number | null }

/**
 * Says where somebody is now. Asked for every step, written seldom: what comes sooner than two seconds after is passed
 * over, and the page's next word says it.
 * @returns who else is there
 */
export async function bePresent(
  actor: Actor,
  { localisationId, translationId }: z.infer<typeof presenceInput>,
): Promise<{ present: Present[] }> {
  mustBeAllowed(actor, 'work.read', await localisationSubject(localisationId))
  await inTransaction(async (tx) => {
    const [moved] = await tx.$queryRaw<{ changed: boolean }[]>`
      WITH before AS (
        SELECT "translationId", at FROM "Presence"
        WHERE "localisationId" = ${localisationId}::uuid AND "personId" = ${actor.personId}::uuid)
      INSERT INTO "Presence" AS present ("localisationId", "personId", "translationId", at)
      VALUES (${localisationId}::uuid, ${actor.personId}::uuid, (
        SELECT id FROM "Translation" WHERE id = ${translationId}::uuid AND "localisationId" = ${localisationId}::uuid
      ), clock_timestamp())
      ON CONFLICT ("localisationId", "personId") DO UPDATE
        SET "translationId" = EXCLUDED."translationId", at = EXCLUDED.at
        WHERE present.at < clock_timestamp() - make_interval(secs => ${restSeconds})
      RETURNING NOT EXISTS (
        SELECT FROM before WHERE before."translationId" IS NOT DISTINCT FROM present."translationId"
          AND before.at > clock_timestamp() - make_interval(secs => ${goneSeconds})) AS changed`
    if (moved?.changed) tellPages(tx, { kind: 'presence', localisationId })
  })
  return { present: await others(actor, localisationId) }
}

/** Says that somebody has left a workspace. */
export async function leave(
  actor: Actor,
  { localisationId }: z.infer<typeof leaveInput>,
): Promise<{ left: boolean }> {
  mustBeAllowed(actor, 'work.read', await localisationSubject(localisationId))
  return inTransaction(async (tx) => {
    const { count } = await tx.presence.deleteMany({ where: { localisationId, personId: actor.personId } })
    if (count > 0) tellPages(tx, { kind: 'presence', localisationId })
    return { left: count > 0 }
  })
}

/** Who else is in a workspace now. */
export async function presentIn(
  actor: Actor,
  { localisationId }: z.infer<typeof leaveInput>,
): Promise<{ present: Present[] }> {
  mustBeAllowed(actor, 'work.read', await localisationSubject(localisationId))
  return { present: await others(actor, localisationId) }
}

const others = async ({ personId }: Actor, localisationId: string) =>
  ((await presentAt([localisationId])).get(localisationId) ?? []).filter((one) => one.personId !== personId)

/** Who is in these localisations' workspaces now, by name. For people on their access lists only. */
export async function presentAt(localisationIds: readonly string[]): Promise<Map<string, Present[]>> {
  if (localisationIds.length === 0) return new Map()
  const rows = await database.$queryRaw<(Present & { localisationId: string })[]>`
    SELECT present."localisationId", present."personId", person.name, present."translationId", translation.run
    FROM "Presence" present
    JOIN "Person" person ON person.id = present."personId"
    LEFT JOIN "Translation" translation ON translation.id = present."translationId"
    WHERE present."localisationId" = ANY(${[...new Set(localisationIds)]}::uuid[])
      AND present.at > clock_timestamp() - make_interval(secs => ${goneSeconds})
    ORDER BY person.name, person.id`
  const there = new Map<string, Present[]>()
  for (const { localisationId, ...person } of rows)
    there.set(localisationId, [...(there.get(localisationId) ?? []), person])
  return there
}
