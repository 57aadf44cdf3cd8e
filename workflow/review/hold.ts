import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { Refusal } from '@/workflow/release/refusal'
import type { Work } from './work'

/** How long work stays someone's after they last touched it. */
const leaseMinutes = 30

export type Held = { mine: true; expiresAt: Date; taken: boolean }
export type HeldByOther = { mine: false; heldBy: string; expiresAt: Date }

type What = {
  localisationId: string
  work: Work
  /** 0: the whole localisation. */
  run?: number
}

/**
 * Takes or renews the lease on one kind of work in a localisation, by the database's clock. Somebody else's lease is
 * taken over only once it has run out. Two people at once: the row decides.
 * Locks the localisation first, so that a sign-off waits for what is written under the lease, or is waited for.
 */
export async function hold(
  tx: Tx,
  { personId }: Actor,
  { localisationId, work, run = 0 }: What,
): Promise<Held | HeldByOther> {
  await tx.$queryRaw`SELECT id FROM "Localisation" WHERE id = ${localisationId}::uuid FOR SHARE`
  const [held] = await tx.$queryRaw<{ expiresAt: Date; taken: boolean }[]>`
    INSERT INTO "Claim" AS claim ("localisationId", work, run, "personId", "takenAt", "expiresAt")
    SELECT ${localisationId}::uuid, ${work}::"Work", ${run}::int, ${personId}::uuid, at, at + make_interval(mins => ${leaseMinutes})
    FROM (SELECT clock_timestamp() AS at) AS clock
    ON CONFLICT ("localisationId", work, run) DO UPDATE SET
      "personId" = EXCLUDED."personId",
      "expiresAt" = EXCLUDED."expiresAt",
      "takenAt" = CASE
        WHEN claim."personId" = EXCLUDED."personId" AND claim."expiresAt" > EXCLUDED."takenAt" THEN claim."takenAt"
        ELSE EXCLUDED."takenAt"
      END
    WHERE claim."personId" = EXCLUDED."personId" OR claim."expiresAt" <= clock_timestamp()
    RETURNING "expiresAt", "takenAt" = "expiresAt" - make_interval(mins => ${leaseMinutes}) AS taken`
  if (held) return { mine: true, ...held }
  const other = await tx.claim.findUniqueOrThrow({
    where: { localisationId_work_run: { localisationId, work, run } },
    select: { expiresAt: true, person: { select: { name: true } } },
  })
  return { mine: false, heldBy: other.person.name, expiresAt: other.expiresAt }
}

/**
 * The same, for deeds that only whoever holds the work may do.
 * @throws Refusal `held_by_other`
 */
export async function mustHold(tx: Tx, actor: Actor, what: What): Promise<Held> {
  const held = await hold(tx, actor, what)
  if (!held.mine) throw new Refusal('held_by_other', { heldBy: held.heldBy, expiresAt: held.expiresAt })
  return held
}
