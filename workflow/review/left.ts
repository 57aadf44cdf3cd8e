import { Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { tellPages } from '@/workflow/release/live'
import { awaitsApproval } from './awaits-approval'
import type { Work } from './work'

/** One kind of work in a run of a localisation. */
export type Run = { localisationId: string; work: Work; run: number }

/** Whether a localisation's release has begun its languages. */
export async function isBegun(tx: Tx, localisationId: string): Promise<boolean> {
  const release = await tx.release.findFirst({
    where: { localisations: { some: { id: localisationId } } },
    select: { state: true },
  })
  return release !== null && release.state !== 'draft'
}

/** Whether a correction of this language alone is open: what is approved may have to be mended. */
export async function isMending(tx: Tx, localisationId: string): Promise<boolean> {
  const mending = {
    id: localisationId,
    mendingSince: { not: null },
    editions: { some: { state: 'live' } },
  } as const
  return (await tx.localisation.count({ where: mending })) > 0
}

/** The counts of texts this person could work on in a run. */
const countedFor = ({ personId }: Actor, { localisationId, work, run }: Run) => Prisma.sql`
  FROM "WorkCount"
  WHERE "localisationId" = ${localisationId}::uuid AND run = ${run}::int AND segments > 0
    AND CASE ${work}
      WHEN 'translate' THEN state IN ('untranslated', 'draft', 'changes_requested')
      ELSE state = 'awaiting_review' AND "confirmerId" <> ${personId}::uuid
    END`

/** The texts of a run that were approved by override and wait for this person's approval. */
const overriddenFor = ({ personId }: Actor, { localisationId, work, run }: Run) => Prisma.sql`
  FROM "Translation" translation
  WHERE ${work} = 'review' AND translation."localisationId" = ${localisationId}::uuid AND translation.overridden
    AND translation.run = ${run}::int AND translation.words IS NOT NULL
    AND ${awaitsApproval(Prisma.sql`${personId}::uuid`)}`

/** How many texts of the current revision this person could work on in a run. */
export async function leftFor(tx: Tx, actor: Actor, run: Run): Promise<number> {
  const [row] = await tx.$queryRaw<[{ left: number }]>`
    SELECT (SELECT coalesce(sum(segments), 0) ${countedFor(actor, run)})::int
      + (SELECT count(*) ${overriddenFor(actor, run)})::int AS left`
  return row.left
}

/**
 * Lets go of a run in which nothing is left for whoever holds it, so that it is offered on when there is some again.
 * Where all of it has been confirmed, reviewers are told.
 */
export async function letGoIfDone(tx: Tx, actor: Actor, run: Run): Promise<void> {
  const { localisationId, work } = run
  const count = await tx.$executeRaw`
    DELETE FROM "Claim"
    WHERE "localisationId" = ${localisationId}::uuid AND work = ${work}::"Work" AND run = ${run.run}::int
      AND "personId" = ${actor.personId}::uuid AND NOT EXISTS (SELECT ${countedFor(actor, run)})
      AND NOT EXISTS (SELECT ${overriddenFor(actor, run)})`
  if (count === 0) return
  tellPages(tx, { kind: 'claims', localisationId })
  const { personId: actorId } = actor
  if (work === 'translate')
    await handOff(tx, 'notify', { kind: 'work', localisationId, work: 'review', actorId })
}
