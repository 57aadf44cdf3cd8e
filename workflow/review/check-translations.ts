import { database, Prisma } from '@/platform/database'
import { membersIn, partsOf, wholeSource } from '@/workflow/release/group'
import type { Member } from '@/workflow/release/group'
import type { InlineCode } from '@/workflow/text/inline-code'
import { checkAnew, checkersOf } from './check-anew'
import type { FoundBy, TextToCheck } from './check-anew'
import type { LocalisationToCheck } from './check-localisation'
import { storeFindings } from './stored-findings'

/** Texts read, checked and stored together: some tens of milliseconds of this process. */
const atOnce = 200

type Row = {
  translationId: string
  version: number
  text: string
  confirmedById: string | null
  sourceText: string
  codes: InlineCode[]
  sourceVersion: number
  segmentId: string
  members: Member[] | null
}

/** Checks every text of a localisation that nothing is stored of as it stands, part by part. */
export async function checkTranslations(localisation: LocalisationToCheck): Promise<void> {
  const { releaseId, sourceLanguage, language: targetLanguage } = localisation
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const by = await checkersOf({ sourceLanguage, targetLanguage })
    const rows = await unchecked(localisation, by, after)
    const texts = rows.map((row): TextToCheck => {
      const source = { text: row.sourceText, codes: row.codes }
      const members = row.members ?? []
      return {
        releaseId,
        translationId: row.translationId,
        versions: { translation: row.version, source: row.sourceVersion },
        confirmedById: row.confirmedById,
        pair: { source: wholeSource(source, members), target: row.text, sourceLanguage, targetLanguage },
        parts: partsOf(row.segmentId, source, members),
      }
    })
    await storeFindings(database, await checkAnew(texts))
    if (rows.length < atOnce) return
    after = rows.at(-1)!.translationId
  }
}

const unchecked = ({ localisationId, revisionNumber }: LocalisationToCheck, by: FoundBy, after: string) =>
  database.$queryRaw<Row[]>`
    SELECT DISTINCT ON (translation.id) translation.id AS "translationId", translation.version, translation.text,
      translation."confirmedById", source.text AS "sourceText", source.codes, source.version AS "sourceVersion",
      translation."segmentId", ${membersIn(Prisma.sql`revision.id`)} AS members
    FROM "Localisation" localisation
    JOIN "Revision" revision
      ON revision."releaseId" = localisation."releaseId" AND revision.number = ${revisionNumber}
    JOIN "Block" block ON block."revisionId" = revision.id
    JOIN "Placement" placement ON placement."blockId" = block.id
    JOIN "SourceText" source
      ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
    JOIN "Translation" translation
      ON translation."segmentId" = placement."segmentId" AND translation."localisationId" = localisation.id
    LEFT JOIN "SegmentFindings" stored ON stored."translationId" = translation.id
    WHERE localisation.id = ${localisationId}::uuid AND translation.id > ${after}::uuid
      AND translation.state <> 'untranslated' AND translation."joinedToId" IS NULL
      AND (stored."translationVersion", stored."sourceVersion", stored."checkerVersion", stored."termsVersion")
        IS DISTINCT FROM (translation.version, source.version, ${by.checkerVersion}::int, ${by.termsVersion})
    ORDER BY translation.id
    LIMIT ${atOnce}`
