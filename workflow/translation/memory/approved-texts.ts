import { Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import { joinSources } from '@/workflow/text/joined'

/**
 * A translation as the memory sees it: what it says of which source, where that stands, who stands for it. What is joined
 * to another has no text.
 */
export type ApprovedText = {
  translationId: string
  version: number
  state: string
  text: string
  segmentId: string
  releaseId: string
  sourceLanguage: string
  targetLanguage: string
  source: string
  codes: InlineCode[]
  previous: string | null
  next: string | null
  confirmedById: string | null
  approvedById: string | null
  oneStep: boolean
  /** The current revision has its segment. */
  isPlaced: boolean
  machineBorn: boolean
  changedAt: Date
}

/**
 * Translations of one localisation with the source each renders, that of its whole group, and its neighbours in the current revision. Holds the
 * release and the translations still for the rest of the transaction: neither is published or changed meanwhile.
 * @param ids some of them; absent: all that are approved or remembered
 */
export async function approvedTexts(
  tx: Tx,
  localisationId: string,
  ids?: readonly string[],
): Promise<ApprovedText[]> {
  await tx.$queryRaw`
    SELECT 1 FROM "Release" release JOIN "Localisation" localisation ON localisation."releaseId" = release.id
    WHERE localisation.id = ${localisationId}::uuid FOR SHARE OF release`
  const wanted = ids
    ? Prisma.sql`translation.id = ANY(${[...ids]}::uuid[])`
    : Prisma.sql`(translation.state = 'approved' OR EXISTS (
        SELECT FROM "MemoryProvenance" found WHERE found."translationId" = translation.id AND found."endedAt" IS NULL))`
  await tx.$queryRaw`
    SELECT 1 FROM "Translation" translation
    WHERE translation."localisationId" = ${localisationId}::uuid AND ${wanted} ORDER BY id FOR SHARE`
  const rows = await tx.$queryRaw<(ApprovedText & { sources: CodedText[] | null })[]>`
    WITH placed AS (
      SELECT placement."segmentId" AS segment, row_number() OVER reading AS at,
        lag(source.text) OVER reading AS previous, lead(source.text) OVER reading AS next
      FROM "Localisation" localisation
      JOIN "Release" release ON release.id = localisation."releaseId"
      JOIN "Revision" revision
        ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
      JOIN "Block" block ON block."revisionId" = revision.id
      JOIN "Placement" placement ON placement."blockId" = block.id
      JOIN "SourceText" source
        ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
      WHERE localisation.id = ${localisationId}::uuid
      WINDOW reading AS (ORDER BY block.position, placement.position)
    ), joined AS (
      SELECT member."joinedToId" AS head, jsonb_agg(jsonb_build_object('text', said.text, 'codes', said.codes)
        ORDER BY placed.at) AS sources, (array_agg(placed.next ORDER BY placed.at DESC))[1] AS next
      FROM "Translation" member
      JOIN placed ON placed.segment = member."segmentId"
      JOIN "SourceText" said ON said."segmentId" = member."segmentId" AND said.version = member."sourceVersion"
      WHERE member."localisationId" = ${localisationId}::uuid AND member."joinedToId" IS NOT NULL
      GROUP BY 1
    )
    SELECT translation.id AS "translationId", translation.version, translation.state::text, translation.text,
      translation."segmentId", release.id AS "releaseId", release."sourceLanguage", localisation.language AS "targetLanguage", source.text AS source, source.codes,
      joined.sources, near.previous, CASE WHEN joined.head IS NULL THEN near.next ELSE joined.next END AS next,
      translation."confirmedById", translation."approvedById", translation."oneStep", translation."changedAt",
      translation.words IS NOT NULL AS "isPlaced",
      coalesce(drafted.origin = 'machine' AND drafted.text = translation.text, false) AS "machineBorn"
    FROM "Translation" translation
    JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId" AND release.kind = 'news'
    JOIN "SourceText" source
      ON source."segmentId" = translation."segmentId" AND source.version = translation."sourceVersion"
    LEFT JOIN joined ON joined.head = translation.id
    LEFT JOIN LATERAL (SELECT previous, next FROM placed WHERE segment = translation."segmentId" LIMIT 1) near ON true
    LEFT JOIN LATERAL (
      SELECT event.origin, event.text FROM "TranslationEvent" event
      WHERE event."translationId" = translation.id AND event.deed = 'translation.draft'
      ORDER BY event.version DESC LIMIT 1
    ) drafted ON true
    WHERE translation."localisationId" = ${localisationId}::uuid AND ${wanted}
    ORDER BY translation.id`
  return rows.map(({ sources, ...row }) => ({ ...row, ...wholeOf(row, sources ?? []) }))
}

/** A group's text is of all its sources together. */
function wholeOf({ source: text, codes }: ApprovedText, others: readonly CodedText[]) {
  const whole = joinSources([{ text, codes }, ...others])
  return { source: whole.text, codes: whole.codes }
}
