import { database } from '@/platform/database'
import { storable } from '@/platform/storable'
import { sourceFactsIn } from '@/workflow/checks/facts'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import type { InlineCode } from '@/workflow/text/inline-code'
import { termsFor } from '@/workflow/translation/terms/terms-for'
import { checkersOf } from './check-anew'
import type { FoundBy } from './check-anew'
import type { LocalisationToCheck } from './check-localisation'

const atOnce = 200

type Row = { segmentId: string; sourceVersion: number; text: string; codes: InlineCode[] }

/** Reads and stores the facts of every segment of a source that none are stored of as it stands, part by part. */
export async function checkSource(localisation: LocalisationToCheck): Promise<void> {
  const { releaseId, sourceLanguage } = localisation
  const languages = { sourceLanguage, targetLanguage: sourceLanguage }
  const knowledge = await knowledgeOf(sourceLanguage, sourceLanguage)
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const by = await checkersOf(languages)
    const rows = await unread(localisation, by, after)
    const texts = rows.map(({ text }) => text)
    const terms = await termsFor(texts, { ...languages, releaseId })
    const facts = rows.map(({ segmentId, sourceVersion, ...source }, index) => ({
      segmentId,
      sourceVersion,
      ...by,
      facts: sourceFactsIn(source, { ...knowledge, terms: terms[index]! }),
    }))
    if (facts.length > 0) await store(facts)
    if (rows.length < atOnce) return
    after = rows.at(-1)!.segmentId
  }
}

const unread = ({ releaseId, revisionNumber }: LocalisationToCheck, by: FoundBy, after: string) =>
  database.$queryRaw<Row[]>`
    SELECT DISTINCT ON (placement."segmentId") placement."segmentId", placement."sourceVersion", source.text, source.codes
    FROM "Revision" revision
    JOIN "Block" block ON block."revisionId" = revision.id
    JOIN "Placement" placement ON placement."blockId" = block.id
    JOIN "SourceText" source
      ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
    LEFT JOIN "SourceFacts" stored ON stored."segmentId" = placement."segmentId"
    WHERE revision."releaseId" = ${releaseId}::uuid AND revision.number = ${revisionNumber}
      AND placement."segmentId" > ${after}::uuid
      AND (stored."sourceVersion", stored."checkerVersion", stored."termsVersion")
        IS DISTINCT FROM (placement."sourceVersion", ${by.checkerVersion}::int, ${by.termsVersion})
    ORDER BY placement."segmentId"
    LIMIT ${atOnce}`

const store = (rows: readonly ({ segmentId: string; facts: object[] } & FoundBy)[]) => database.$executeRaw`
  INSERT INTO "SourceFacts" AS stored ("segmentId", "sourceVersion", "checkerVersion", "termsVersion", facts, "checkedAt")
  SELECT "segmentId", "sourceVersion", "checkerVersion", "termsVersion", facts, clock_timestamp()
  FROM jsonb_to_recordset(${storable(rows)}::jsonb)
    AS read("segmentId" uuid, "sourceVersion" int, "checkerVersion" int, "termsVersion" text, facts jsonb)
  ORDER BY "segmentId"
  ON CONFLICT ("segmentId") DO UPDATE SET "sourceVersion" = EXCLUDED."sourceVersion",
    "checkerVersion" = EXCLUDED."checkerVersion", "termsVersion" = EXCLUDED."termsVersion",
    facts = EXCLUDED.facts, "checkedAt" = EXCLUDED."checkedAt"
  WHERE (stored."sourceVersion", stored."checkerVersion") <= (EXCLUDED."sourceVersion", EXCLUDED."checkerVersion")`
