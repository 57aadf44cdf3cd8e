import { Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Translation } from '@/prisma/generated/client'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import type { Before } from './before'

/** One sentence of a group, as a revision has it. */
export type GroupRow = {
  translation: Translation
  source: CodedText & { version: number }
  /** How it stood and what it said when it was last joined to what is before it, or what is after it to it. */
  joining: { before: Before; version: number; actorId: string | null }
}

type Row = Omit<GroupRow, 'source'> & { text: string; codes: InlineCode[]; version: number }

/**
 * The sentences of groups in reading order, the first of each with its text, by that one's id.
 * @param revision its number; absent: the current one
 */
export async function groupRows(
  tx: Tx,
  headIds: readonly string[],
  revision?: number,
): Promise<Map<string, GroupRow[]>> {
  const number = revision === undefined ? Prisma.sql`release."currentRevision"` : Prisma.sql`${revision}::int`
  const rows = await tx.$queryRaw<Row[]>`
    SELECT to_jsonb(translation) AS translation, source.text, source.codes, source.version, joining.joining
    FROM "Translation" translation
    JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId"
    JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = ${number}
    JOIN "Block" block ON block."revisionId" = revision.id
    JOIN "Placement" placement ON placement."blockId" = block.id AND placement."segmentId" = translation."segmentId"
    JOIN "SourceText" source
      ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
    CROSS JOIN LATERAL (
      SELECT jsonb_build_object('before', event.before, 'version', event.version, 'actorId', event."actorId") AS joining
      FROM "TranslationEvent" event
      WHERE event."translationId" = translation.id AND event.deed = 'translation.join' AND event.before ? 'state'
      ORDER BY event.version DESC LIMIT 1
    ) AS joining
    WHERE translation.id = ANY(${[...headIds]}::uuid[]) OR translation."joinedToId" = ANY(${[...headIds]}::uuid[])
    ORDER BY block.position, placement.position`
  return Map.groupBy(
    rows.map(({ translation, text, codes, version, joining }) => ({
      translation: { ...translation, changedAt: new Date(translation.changedAt) },
      source: { text, codes, version },
      joining,
    })),
    ({ translation }) => translation.joinedToId ?? translation.id,
  )
}
