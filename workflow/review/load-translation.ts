import { database, Prisma } from '@/platform/database'
import type { ReviewRule, Translation } from '@/prisma/generated/client'
import { membersIn, partsOf, wholeSource } from '@/workflow/release/group'
import type { Member, Part } from '@/workflow/release/group'
import type { Subject } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { accessSql } from '@/workflow/release/subject'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import { pluralOf } from '@/workflow/text/plural'
import { nearestRule } from './review-rule'

/** A translation as it stands, with the source it must render. */
export type LoadedTranslation = {
  translation: Translation
  localisationId: string
  releaseId: string
  language: string
  sourceLanguage: string
  /** How the language is reviewed. */
  reviewRule: ReviewRule
  /**
   * What the current revision says there, with the sources of what is joined to it; null where it no longer has the
   * segment.
   */
  source: (CodedText & { version: number }) | null
  /** One of a fixed text's plural forms, whose sources look alike and whose texts do not. */
  isPlural: boolean
  /** The sentences `source` is of, where it is of several; the first is its own. */
  parts: Part[]
  subject: Subject
}

type Row = NonNullable<Subject['release']> & {
  translation: Translation
  releaseId: string
  language: string
  sourceLanguage: string
  rules: Record<string, ReviewRule>
  key: string | null
  source: { text: string; codes: InlineCode[]; version: number } | null
  members: Member[] | null
}

const currentRevision = Prisma.sql`(
  SELECT id FROM "Revision" WHERE "releaseId" = release.id AND number = release."currentRevision")`

/**
 * Every deed on a translation begins with it.
 * @throws Refusal `not_found`
 */
export async function loadTranslation(id: string): Promise<LoadedTranslation> {
  const [loaded] = await loadTranslations([id])
  if (!loaded) throw new Refusal('not_found')
  return loaded
}

/** Translations by their ids, in no order; those that are not there are left out. One query. */
export async function loadTranslations(ids: readonly string[]): Promise<LoadedTranslation[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT to_jsonb(translation) AS translation, release.id AS "releaseId", localisation.language,
      release."sourceLanguage", ${accessSql},
      (SELECT key FROM "Segment" WHERE id = translation."segmentId") AS key,
      (SELECT coalesce(json_object_agg(tag, "reviewRule"), '{}') FROM "Language") AS rules,
      (
        SELECT json_build_object('text', source.text, 'codes', source.codes, 'version', source.version)
        FROM "Placement" placement
        JOIN "Block" block ON block.id = placement."blockId"
        JOIN "Revision" revision ON revision.id = block."revisionId"
          AND revision."releaseId" = release.id AND revision.number = release."currentRevision"
        JOIN "SourceText" source
          ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
        WHERE placement."segmentId" = translation."segmentId"
        LIMIT 1
      ) AS source,
      ${membersIn(currentRevision)} AS members
    FROM "Translation" translation
    JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
    JOIN "Release" release ON release.id = localisation."releaseId"
    WHERE translation.id = ANY(${[...ids]}::uuid[])`
  return rows.map(loadedOf)
}

function loadedOf(row: Row): LoadedTranslation {
  const { translation, releaseId, language, sourceLanguage, key, source } = row
  const { restricted, isFrame, languages, namedPeople } = row
  const members = row.members ?? []
  return {
    translation: { ...translation, changedAt: new Date(translation.changedAt) },
    localisationId: translation.localisationId,
    releaseId,
    language,
    sourceLanguage,
    reviewRule: nearestRule(language, row.rules),
    source: source && wholeSource(source, members),
    isPlural: key !== null && pluralOf(key) !== null,
    parts: source ? partsOf(translation.segmentId, source, members) : [],
    subject: {
      release: { restricted, isFrame, languages, namedPeople },
      language,
      confirmedById: translation.confirmedById,
      overriddenById: translation.overriddenById,
    },
  }
}
