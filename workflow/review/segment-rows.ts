import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { TranslationState } from '@/workflow/release/state'
import type { BlockKind } from '@/workflow/text/block'
import type { InlineCode } from '@/workflow/text/inline-code'

export type SegmentRow = {
  translationId: string
  block: number
  kind: BlockKind
  part: 'speaker' | 'caption' | null
  sourceText: string
  codes: InlineCode[]
  sourceVersion: number
  oldSource: string | null
  text: string
  version: number
  state: TranslationState
  stale: boolean
  oneStep: boolean
  overridden: boolean
  origin: 'machine' | 'memory' | 'person' | 'standing_text' | null
  engine: string | null
  confirmedById: string | null
  approvedById: string | null
  returnCategory: string | null
  returnReason: string | null
  typed: string | null
  typedOn: number | null
  typedAt: Date | null
}

type Where = { localisationId: string; revisionNumber: number }

/** Segments of a revision in reading order with their translations and what this person has typed, in one query. */
export async function segmentRows(
  { personId }: Actor,
  { localisationId, revisionNumber }: Where,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: SegmentRow[]; total: number }> {
  const rows = await database.$queryRaw<(SegmentRow & { total: number })[]>`
    SELECT translation.id AS "translationId", block.position AS block, block.kind, block.attributes ->> 'part' AS part,
      source.text AS "sourceText", source.codes, source.version AS "sourceVersion", old.text AS "oldSource",
      translation.text, translation.version, translation.state, translation.stale, translation."oneStep",
      translation.overridden, translation.origin, translation.engine,
      translation."confirmedById", translation."approvedById",
      translation."returnCategory", translation."returnReason",
      typed.text AS typed, typed."baseVersion" AS "typedOn", typed."savedAt" AS "typedAt",
      (count(*) OVER ())::int AS total
    FROM "Localisation" localisation
    JOIN "Revision" revision
      ON revision."releaseId" = localisation."releaseId" AND revision.number = ${revisionNumber}
    JOIN "Block" block ON block."revisionId" = revision.id
    JOIN "Placement" placement ON placement."blockId" = block.id
    JOIN "SourceText" source
      ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
    JOIN "Translation" translation
      ON translation."segmentId" = placement."segmentId" AND translation."localisationId" = localisation.id
    LEFT JOIN "SourceText" old
      ON old."segmentId" = translation."segmentId" AND old.version = translation."sourceVersion"
      AND old.version <> source.version AND translation.text <> ''
    LEFT JOIN "WorkingCopy" typed
      ON typed."translationId" = translation.id AND typed."personId" = ${personId}::uuid
    WHERE localisation.id = ${localisationId}::uuid
    ORDER BY block.position, placement.position
    LIMIT ${limit} OFFSET ${offset}`
  return { rows, total: rows[0]?.total ?? 0 }
}
