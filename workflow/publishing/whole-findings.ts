import { database } from '@/platform/database'
import type { ReleaseFinding } from '@/workflow/checks/release/release-finding'

/** What the checks found in a localisation as a whole. */
export type WholeFindings = {
  findings: ReleaseFinding[]
  /** Whether they looked at exactly the texts that stand; if not, they are about to. */
  isCurrent: boolean
}

/** As stored. A localisation without translations, the source's own, has none. */
export async function wholeFindings(localisationId: string): Promise<WholeFindings> {
  const [row] = await database.$queryRaw<{ findings: ReleaseFinding[] | null; isCurrent: boolean }[]>`
    WITH standing AS (
      SELECT jsonb_object_agg(translation.id, jsonb_build_array(placement."sourceVersion", translation.version)) AS read
      FROM "Localisation" localisation
      JOIN "Release" release ON release.id = localisation."releaseId"
      JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
      JOIN "Block" block ON block."revisionId" = revision.id
      JOIN "Placement" placement ON placement."blockId" = block.id
      JOIN "Translation" translation
        ON translation."segmentId" = placement."segmentId" AND translation."localisationId" = localisation.id
      WHERE localisation.id = ${localisationId}::uuid)
    SELECT stored.findings, standing.read IS NULL OR standing.read IS NOT DISTINCT FROM stored.read AS "isCurrent"
    FROM standing LEFT JOIN "ReleaseFindings" stored ON stored."localisationId" = ${localisationId}::uuid`
  return { findings: row?.findings ?? [], isCurrent: row?.isCurrent ?? false }
}
