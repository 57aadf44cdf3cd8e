import { database, Prisma } from '@/platform/database'
import { storable } from '@/platform/storable'
import type { Fact } from '@/workflow/checks/fact'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { checkRelease } from '@/workflow/checks/release/check-release'
import type { ReleaseFinding } from '@/workflow/checks/release/release-finding'
import { membersIn, wholeSource } from '@/workflow/release/group'
import type { Member } from '@/workflow/release/group'
import type { InlineCode } from '@/workflow/text/inline-code'
import { termsFor } from '@/workflow/translation/terms/terms-for'
import { checkersOf } from './check-anew'
import type { FoundBy } from './check-anew'
import type { LocalisationToCheck } from './check-localisation'

/** Segments of one release looked at together: more than any release has. */
const most = 20_000

type Row = {
  translationId: string
  segmentId: string
  block: number
  sourceVersion: number
  version: number
  sourceText: string
  codes: InlineCode[]
  text: string
  facts: Fact[] | null
  joinedToId: string | null
  members: Member[] | null
}

/** Source version and translation version of each text read, by translation. */
type Read = Record<string, [source: number, translation: number]>

/** Looks at a localisation as a whole and stores what it finds, unless it is stored already of exactly these texts. */
export async function checkWhole(localisation: LocalisationToCheck): Promise<void> {
  const { localisationId, releaseId, sourceLanguage, language: targetLanguage } = localisation
  const languages = { sourceLanguage, targetLanguage }
  const by = await checkersOf(languages)
  const rows = await textsOf(localisation)
  const read: Read = Object.fromEntries(
    rows.map(({ translationId, sourceVersion, version }) => [translationId, [sourceVersion, version]]),
  )
  if (await isStored(localisationId, by, read)) return
  const texts = rows
    .filter(({ joinedToId }) => joinedToId === null)
    .map(({ sourceText: text, codes, members, ...row }) => ({
      ...row,
      source: wholeSource({ text, codes }, members ?? []),
    }))
  const sources = texts.map(({ source }) => source.text)
  const terms = await termsFor(sources, { ...languages, releaseId })
  const findings = checkRelease(
    texts.map(({ segmentId, block, source, text: target, facts }, index) => ({
      ...{ segmentId, block, source, target, facts: facts ?? [], terms: terms[index]! },
    })),
    await knowledgeOf(sourceLanguage, targetLanguage),
  )
  await store(localisationId, { by, read, findings })
}

/** Texts that render the source as it now stands, in reading order; what does not, or is not there yet, is empty. */
const textsOf = ({ localisationId, revisionNumber }: LocalisationToCheck) => database.$queryRaw<Row[]>`
  SELECT translation.id AS "translationId", placement."segmentId", block.position AS block,
    source.version AS "sourceVersion", translation.version, source.text AS "sourceText", source.codes,
    CASE WHEN translation."sourceVersion" = source.version AND NOT translation.stale THEN translation.text ELSE '' END
      AS text,
    translation."joinedToId", ${membersIn(Prisma.sql`revision.id`)} AS members,
    CASE WHEN stored."translationVersion" = translation.version AND stored."sourceVersion" = source.version
      THEN stored.facts END AS facts
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
  WHERE localisation.id = ${localisationId}::uuid
  ORDER BY block.position, placement.position
  LIMIT ${most}`

async function isStored(localisationId: string, by: FoundBy, read: Read): Promise<boolean> {
  const [row] = await database.$queryRaw<{ same: boolean }[]>`
    SELECT "checkerVersion" = ${by.checkerVersion}::int AND "termsVersion" = ${by.termsVersion}
      AND read = ${JSON.stringify(read)}::jsonb AS same
    FROM "ReleaseFindings" WHERE "localisationId" = ${localisationId}::uuid`
  return row?.same ?? false
}

async function store(
  localisationId: string,
  { by, read, findings }: { by: FoundBy; read: Read; findings: ReleaseFinding[] },
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO "ReleaseFindings" ("localisationId", "checkerVersion", "termsVersion", read, findings, warnings, "checkedAt")
    SELECT id, ${by.checkerVersion}::int, ${by.termsVersion}, ${JSON.stringify(read)}::jsonb,
      ${storable(findings)}::jsonb, ${findings.length}::int, clock_timestamp()
    FROM "Localisation" WHERE id = ${localisationId}::uuid
    ON CONFLICT ("localisationId") DO UPDATE SET "checkerVersion" = EXCLUDED."checkerVersion",
      "termsVersion" = EXCLUDED."termsVersion", read = EXCLUDED.read, findings = EXCLUDED.findings,
      warnings = EXCLUDED.warnings, "checkedAt" = EXCLUDED."checkedAt"`
}
