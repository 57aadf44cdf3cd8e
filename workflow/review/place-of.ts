import { database } from '@/platform/database'
import type { CodedText } from '@/workflow/text/inline-code'
import { mostJoined } from '@/workflow/text/joined'

/** Where a segment stands in a release's current revision. */
export type Place = {
  /** The texts before and after it; null at an end of the release. */
  previous: string | null
  next: string | null
  /** What follows it in its block, nearest first. */
  following: CodedText[]
}

type Row = CodedText & { at: number; block: string; previous: string | null; next: string | null }

/**
 * Where a sentence stands, or several that are said as one.
 * @param segmentId placed in the release's current revision
 * @param together how many sentences there are, from that one on
 */
export async function placeOf(segmentId: string, releaseId: string, together = 1): Promise<Place> {
  const rows = await database.$queryRaw<Row[]>`
    WITH placed AS (
      SELECT placement."segmentId" AS segment, block.id AS block, source.text, source.codes,
        lag(source.text) OVER reading AS previous, lead(source.text) OVER reading AS next,
        (row_number() OVER reading)::int AS at
      FROM "Release" release
      JOIN "Revision" revision
        ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
      JOIN "Block" block ON block."revisionId" = revision.id
      JOIN "Placement" placement ON placement."blockId" = block.id
      JOIN "SourceText" source
        ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
      WHERE release.id = ${releaseId}::uuid
      WINDOW reading AS (ORDER BY block.position, placement.position)
    )
    SELECT other.at, other.block, other.text, other.codes, other.previous, other.next
    FROM placed own
    JOIN placed other ON other.block = own.block AND other.at BETWEEN own.at AND own.at + ${mostJoined - 1}
    WHERE own.segment = ${segmentId}::uuid
    ORDER BY other.at`
  return {
    previous: rows[0]?.previous ?? null,
    next: rows[together - 1]?.next ?? null,
    following: rows.slice(together).map(({ text, codes }) => ({ text, codes })),
  }
}
