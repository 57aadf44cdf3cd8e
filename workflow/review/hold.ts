import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { tellPages } from '@/workflow/release/live'
import { Refusal } from '@/workflow/release/refusal'
import type { Work } from './work'

/** How long work stays someone's after they last touched it. */
export const leaseMinutes = 30

export type Held = { mine: true; expiresAt: Date; taken: boolean }
/** `assigned`: it is given to them, whether they are at it or not; `expiresAt` is when it is due then. */
export type HeldByOther = { mine: false; heldBy: string; expiresAt: Date; assigned: boolean }

export type What = {
  localisationId: string
  work: Work
  /** Of the translation worked on; 0: the whole localisation is one. */
  run: number
  /** Since this person last touched anything: what is sent again long after does not keep work theirs. */
  idleSeconds?: number
}

/**
 * Takes or renews the lease on one kind of work in a run of a localisation, by the database's clock. Somebody else's
 * lease is taken over only once it has run out, and what is given to somebody only once it is due. Two people at once:
 * the row decides. Locks the localisation first, so that a sign-off, an assignment and another sharing wait for what is
 * written under the lease, or are waited for.
 * @throws Refusal `changed_meanwhile` (the run is no longer there)
 */
export async function hold(tx: Tx, actor: Actor, what: What): Promise<Held | HeldByOther> {
  for (let tries = 1; tries <= 3; tries++) {
    const held = await take(tx, actor, what)
    if (held) return { mine: true, ...held }
    const other = await inTheWay(tx, actor, what)
    if (other) return { mine: false, ...other }
    // Whoever was in the way has just let go.
  }
  throw new Refusal('changed_meanwhile')
}

async function take(tx: Tx, actor: Actor, what: What): Promise<Omit<Held, 'mine'> | undefined> {
  const { localisationId, work, run, idleSeconds = 0 } = what
  await tx.$queryRaw`SELECT id FROM "Localisation" WHERE id = ${localisationId}::uuid FOR SHARE`
  const [held] = await tx.$queryRaw<{ expiresAt: Date; taken: boolean }[]>`
    INSERT INTO "Claim" AS claim ("localisationId", work, run, "personId", "takenAt", "expiresAt")
    SELECT ${localisationId}::uuid, ${work}::"Work", ${run}::int, ${actor.personId}::uuid, at,
      at + make_interval(mins => ${leaseMinutes}, secs => ${-idleSeconds}::int)
    FROM (SELECT clock_timestamp() AS at) AS clock
    WHERE NOT EXISTS (
        SELECT FROM "Assignment" given
        WHERE given."localisationId" = ${localisationId}::uuid AND given.work = ${work}::"Work"
          AND given.run = ${run}::int AND given."personId" <> ${actor.personId}::uuid AND given."dueAt" > at)
      AND EXISTS (
        SELECT FROM "WorkCount" counted
        WHERE counted."localisationId" = ${localisationId}::uuid AND counted.run = ${run}::int AND counted.segments > 0)
    ON CONFLICT ("localisationId", work, run) DO UPDATE SET
      "personId" = EXCLUDED."personId",
      "expiresAt" = CASE
        WHEN claim."personId" = EXCLUDED."personId" THEN greatest(claim."expiresAt", EXCLUDED."expiresAt")
        ELSE EXCLUDED."expiresAt"
      END,
      "takenAt" = CASE
        WHEN claim."personId" = EXCLUDED."personId" AND claim."expiresAt" > EXCLUDED."takenAt" THEN claim."takenAt"
        ELSE EXCLUDED."takenAt"
      END
    WHERE claim."personId" = EXCLUDED."personId" OR claim."expiresAt" <= clock_timestamp()
    RETURNING "expiresAt",
      "takenAt" = "expiresAt" - make_interval(mins => ${leaseMinutes}, secs => ${-idleSeconds}::int) AS taken`
  if (held?.taken) tellPages(tx, { kind: 'claims', localisationId })
  return held
}

/** Who has it instead; nobody, where that has just ended. */
async function inTheWay(
  tx: Tx,
  { personId }: Actor,
  { localisationId, work, run }: What,
): Promise<Omit<HeldByOther, 'mine'> | undefined> {
  const [other] = await tx.$queryRaw<Omit<HeldByOther, 'mine'>[]>`
    SELECT person.name AS "heldBy", "expiresAt", assigned
    FROM (
      SELECT "personId", "expiresAt", false AS assigned FROM "Claim"
      WHERE "localisationId" = ${localisationId}::uuid AND work = ${work}::"Work" AND run = ${run}::int
      UNION ALL
      SELECT "personId", "dueAt", true FROM "Assignment"
      WHERE "localisationId" = ${localisationId}::uuid AND work = ${work}::"Work" AND run = ${run}::int
    ) AS holder
    JOIN "Person" person ON person.id = "personId"
    WHERE "personId" <> ${personId}::uuid AND "expiresAt" > clock_timestamp()
    ORDER BY assigned LIMIT 1`
  return other
}

/**
 * The same, for deeds that only whoever holds the work may do.
 * @throws Refusal `held_by_other` (`heldBy`, `expiresAt`, `assigned`), `changed_meanwhile`
 */
export async function mustHold(tx: Tx, actor: Actor, what: What): Promise<Held> {
  const held = await hold(tx, actor, what)
  if (held.mine) return held
  const { heldBy, expiresAt, assigned } = held
  throw new Refusal('held_by_other', { heldBy, expiresAt, assigned })
}
