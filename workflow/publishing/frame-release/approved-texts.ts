import type { Tx } from '@/platform/database'
import type { InlineCode } from '@/workflow/text/inline-code'
import { writtenOut } from './frame-segments'

/** What people have approved of a language's fixed texts, and whether that is all of them. */
export type ApprovedFrame = { texts: Record<string, string>; isWhole: boolean }

/** @param language one the frame is written in */
export async function approvedFrame(tx: Tx, language: string): Promise<ApprovedFrame | null> {
  const rows = await tx.$queryRaw<{ key: string; text: string; codes: InlineCode[]; approved: boolean }[]>`
    SELECT segment.key, translation.text, source.codes,
      translation.state = 'approved' AND NOT translation.stale AND translation."sourceVersion" = source.version AS approved
    FROM "Release" release
    JOIN "Localisation" localisation ON localisation."releaseId" = release.id AND localisation.language = ${language}
    JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
    JOIN "Block" block ON block."revisionId" = revision.id
    JOIN "Placement" placement ON placement."blockId" = block.id
    JOIN "Segment" segment ON segment.id = placement."segmentId" AND segment.key IS NOT NULL
    JOIN "SourceText" source ON source."segmentId" = segment.id AND source.version = placement."sourceVersion"
    JOIN "Translation" translation
      ON translation."segmentId" = segment.id AND translation."localisationId" = localisation.id
    WHERE release.kind = 'frame'`
  const approved = rows.filter((row) => row.approved)
  if (approved.length === 0) return null
  return {
    texts: Object.fromEntries(approved.map((row) => [row.key, writtenOut(row)])),
    isWhole: approved.length === rows.length,
  }
}
