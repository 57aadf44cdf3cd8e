import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Translation } from '@/prisma/generated/client'
import type { Before } from '@/workflow/release/before'
import { Refusal } from '@/workflow/release/refusal'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'

/** One sentence of a group, as the current revision has it. */
export type GroupRow = {
  translation: Translation
  source: CodedText & { version: number }
  /** How it stood and what it said when it was last joined to what is before it, or what is after it to it. */
  joining: { before: Before; version: number; actorId: string | null }
}

type Row = Omit<GroupRow, 'source'> & { text: string; codes: InlineCode[]; version: number }

/** The sentences of a group in reading order, the first with the text. */
export async function groupRows(headId: string): Promise<GroupRow[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT to_jsonb(translation) AS translation, source.text, source.codes, source.version, joining.joining
    FROM "Translation" translation
    JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId"
    JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
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
    WHERE translation.id = ${headId}::uuid OR translation."joinedToId" = ${headId}::uuid
    ORDER BY placement.position`
  return rows.map(({ translation, text, codes, version, joining }) => ({
    translation: { ...translation, changedAt: new Date(translation.changedAt) },
    source: { text, codes, version },
    joining,
  }))
}

/**
 * Takes the rows of a group for a transaction that parts it.
 * @throws Refusal `changed_meanwhile`
 */
export async function takeGroup(tx: Tx, rows: readonly GroupRow[]): Promise<void> {
  const ids = rows.map(({ translation }) => translation.id)
  const stand = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT id, version FROM "Translation" WHERE id = ANY(${ids}::uuid[]) OR "joinedToId" = ${ids[0]}::uuid
    ORDER BY id FOR UPDATE`
  const versions = new Map(stand.map(({ id, version }) => [id, version]))
  const isSame = stand.length === rows.length
  if (!isSame || rows.some(({ translation: { id, version } }) => versions.get(id) !== version))
    throw new Refusal('changed_meanwhile')
}
