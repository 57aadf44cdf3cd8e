import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Work } from './work'

/** Whether a localisation's release has begun its languages. */
export async function isBegun(tx: Tx, localisationId: string): Promise<boolean> {
  const release = await tx.release.findFirst({
    where: { localisations: { some: { id: localisationId } } },
    select: { state: true },
  })
  return release !== null && release.state !== 'draft'
}

/** How many texts of a localisation's current revision this person could work on. */
export async function leftFor(
  tx: Tx,
  { personId }: Actor,
  { localisationId, work }: { localisationId: string; work: Work },
): Promise<number> {
  const [row] = await tx.$queryRaw<[{ left: number }]>`
    SELECT count(*)::int AS left
    FROM "Translation" translation
    JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId"
    JOIN "Placement" placement ON placement."segmentId" = translation."segmentId"
    JOIN "Block" block ON block.id = placement."blockId"
    JOIN "Revision" revision ON revision.id = block."revisionId" AND revision.number = release."currentRevision"
    WHERE translation."localisationId" = ${localisationId}::uuid
      AND CASE ${work}
        WHEN 'translate' THEN translation.state IN ('untranslated', 'draft', 'changes_requested')
        ELSE translation.state = 'awaiting_review' AND translation."confirmedById" IS DISTINCT FROM ${personId}::uuid
      END`
  return row.left
}

/** Lets go of work in which nothing is left for whoever holds it, so that it is offered on when there is some again. */
export async function letGoIfDone(
  tx: Tx,
  actor: Actor,
  what: { localisationId: string; work: Work },
): Promise<void> {
  if ((await leftFor(tx, actor, what)) > 0) return
  await tx.claim.deleteMany({ where: { ...what, personId: actor.personId } })
}
