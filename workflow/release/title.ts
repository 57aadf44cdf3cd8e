import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { withoutCodes } from '@/workflow/text/inline-code'

/** Titles of releases as their current revisions have them, in the source language. For people on their access lists only. */
export async function titlesOf(
  releaseIds: readonly string[],
  tx: Tx = database,
): Promise<Map<string, string>> {
  if (releaseIds.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ id: string; title: string }[]>`
    SELECT release.id, string_agg(source.text, '' ORDER BY block.position, placement.position) AS title
    FROM "Release" release
    JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
    JOIN "Block" block ON block."revisionId" = revision.id AND block.kind = 'title'
    JOIN "Placement" placement ON placement."blockId" = block.id
    JOIN "SourceText" source
      ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
    WHERE release.id = ANY(${[...releaseIds]}::uuid[])
    GROUP BY release.id`
  return new Map(rows.map(({ id, title }) => [id, withoutCodes(title).trim()]))
}
