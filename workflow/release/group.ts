import { Prisma } from '@/platform/database'
import { joinSources } from '@/workflow/text/joined'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import type { Translation } from '@/prisma/generated/client'
import { Refusal } from './refusal'

/** A translation joined to the one before it, with its source as a revision has it. */
export type Member = {
  translationId: string
  segmentId: string
  version: number
  text: string
  codes: InlineCode[]
  /** What its group's text still renders, where this has changed since. */
  old: string | null
}

/**
 * The members of a translation's group, the first left out, in reading order; null where it is joined to none. For a
 * query that has the translation as `translation`. Few are joined: that is asked first, so that no plan looks through a
 * release for each of the others.
 * @param revisionId of the revision whose text and order are asked for
 */
export const membersIn = (revisionId: Prisma.Sql): Prisma.Sql => Prisma.sql`CASE WHEN
  EXISTS (SELECT FROM "Translation" joined WHERE joined."joinedToId" = translation.id) THEN (
  SELECT jsonb_agg(jsonb_build_object('translationId', member.id, 'segmentId', member."segmentId",
    'version', said.version, 'text', said.text, 'codes', said.codes, 'old', old.text) ORDER BY stands.position)
  FROM "Translation" member
  JOIN "Placement" stands ON stands."segmentId" = member."segmentId"
  JOIN "Block" around ON around.id = stands."blockId" AND around."revisionId" = ${revisionId}
  JOIN "SourceText" said ON said."segmentId" = stands."segmentId" AND said.version = stands."sourceVersion"
  LEFT JOIN "SourceText" old
    ON old."segmentId" = member."segmentId" AND old.version = member."sourceVersion" AND old.version <> said.version
  WHERE member."joinedToId" = translation.id) END`

/** A source with those of the members of its group: what their one text says. Its version is the first's. */
export const wholeSource = <Source extends CodedText>(source: Source, members: readonly Member[]): Source =>
  members.length === 0 ? source : { ...source, ...joinSources([source, ...members]) }

/** What the text of a group still renders; null where no source of it has changed since. */
export function oldWhole(source: CodedText, old: string | null, members: readonly Member[]): string | null {
  if (old === null && members.every((member) => member.old === null)) return null
  return [old ?? source.text, ...members.map((member) => member.old ?? member.text)].join('')
}

/** One sentence of a joined source, by its length in UTF-16 code units. */
export type Part = { segmentId: string; length: number }

/** Which sentences a source is of; none named where it is one. */
export function partsOf(segmentId: string, source: CodedText, members: readonly Member[]): Part[] {
  if (members.length === 0) return []
  const own = { segmentId, length: source.text.length }
  return [own, ...members.map((member) => ({ segmentId: member.segmentId, length: member.text.length }))]
}

/**
 * Only the first translation of a group has a text; nothing is done to the others by themselves.
 * @throws Refusal `changed_meanwhile` (`why`: `joined`, and the first's id)
 */
export function mustBeHead({ joinedToId }: Pick<Translation, 'joinedToId'>): void {
  if (joinedToId !== null) throw new Refusal('changed_meanwhile', { why: 'joined', joinedToId })
}
