import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import { versionsInput } from './exact-text'

/** Looks taken in one asking: a minute of fast scrolling. */
const looksAtOnce = 500

export const lookInput = z.object({
  localisationId: z.uuid(),
  looks: z.array(z.object(versionsInput)).max(looksAtOnce),
})

/**
 * A person has looked at texts: each was the one they worked on, or stood wholly in view for a second. Only what was
 * looked at as it stands counts; a look at an older version is passed over. One statement.
 * @returns how many were looked at for the first time as they stand
 */
export async function look(
  actor: Actor,
  { localisationId, looks }: z.infer<typeof lookInput>,
): Promise<{ taken: number }> {
  mustBeAllowed(actor, 'work.look', await localisationSubject(localisationId))
  if (looks.length === 0) return { taken: 0 }
  const taken = await database.$executeRaw`
    INSERT INTO "Look" AS look ("translationId", "personId", version, "sourceVersion", at)
    SELECT DISTINCT ON (translation.id) translation.id, ${actor.personId}::uuid, translation.version,
      placement."sourceVersion", clock_timestamp()
    FROM unnest(${looks.map(({ translationId }) => translationId)}::uuid[],
      ${looks.map(({ version }) => version)}::int[], ${looks.map(({ sourceVersion }) => sourceVersion)}::int[])
      AS seen(id, version, "sourceVersion")
    JOIN "Translation" translation ON translation.id = seen.id AND translation.version = seen.version
    JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId"
    JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
    JOIN "Placement" placement ON placement."segmentId" = translation."segmentId"
      AND placement."sourceVersion" = seen."sourceVersion"
    JOIN "Block" block ON block.id = placement."blockId" AND block."revisionId" = revision.id
    WHERE localisation.id = ${localisationId}::uuid
    ORDER BY translation.id
    ON CONFLICT ("translationId", "personId") DO UPDATE
      SET version = EXCLUDED.version, "sourceVersion" = EXCLUDED."sourceVersion", at = EXCLUDED.at
      WHERE (look.version, look."sourceVersion") <> (EXCLUDED.version, EXCLUDED."sourceVersion")`
  return { taken }
}
