import { database, Prisma } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { membersIn } from '@/workflow/release/group'
import type { Member } from '@/workflow/release/group'
import type { TranslationState } from '@/workflow/release/state'
import type { Block, BlockKind } from '@/workflow/text/block'
import type { InlineCode } from '@/workflow/text/inline-code'
import { mendedFrom } from './glances'
import { placedSegments } from './placed-segments'
import type { Placing } from './placed-segments'

/** What else a block says of itself: which others it forms one thing with, its level, its place in a list or table. */
export type BlockContext = Pick<Block, 'group' | 'level' | 'list' | 'cell'>

export type SegmentRow = {
  translationId: string
  segmentId: string
  /** What the program calls it, where it is one of the pages' fixed texts. */
  key: string | null
  /** In reading order, from 0. */
  place: number
  run: number
  changedAt: Date
  block: number
  kind: BlockKind
  part: 'speaker' | 'caption' | null
  context: BlockContext
  sourceText: string
  codes: InlineCode[]
  sourceVersion: number
  oldSource: string | null
  mendedFrom: string | null
  text: string
  version: number
  state: TranslationState
  stale: boolean
  oneStep: boolean
  overridden: boolean
  overriddenById: string | null
  origin: 'machine' | 'memory' | 'person' | 'standing_text' | null
  engine: string | null
  confirmedById: string | null
  approvedById: string | null
  returnCategory: string | null
  returnReason: string | null
  typed: string | null
  typedOn: number | null
  typedVersion: number | null
  typedAt: Date | null
  joinedToId: string | null
  /** What is joined to it. */
  members: Member[] | null
}

/** Which of a localisation's segments: from a place on, or some of them, or what has changed since a time. */
export type Which =
  | { from: number; limit: number }
  | { ids: readonly string[] }
  | { since: Date; limit: number }

function chosen(which: Which): { where: Prisma.Sql; order: Prisma.Sql; limit: Prisma.Sql } {
  const inOrder = Prisma.sql`placed.place`
  if ('ids' in which)
    return {
      where: Prisma.sql`placed.id = ANY(${[...which.ids]}::uuid[])`,
      order: inOrder,
      limit: Prisma.empty,
    }
  const limit = Prisma.sql`LIMIT ${which.limit}`
  if ('since' in which)
    return {
      where: Prisma.sql`translation."changedAt" >= ${which.since}`,
      order: Prisma.sql`translation."changedAt", placed.place`,
      limit,
    }
  return { where: Prisma.sql`placed.place >= ${which.from}`, order: inOrder, limit }
}

/** Segments of a revision with their translations and what this person has typed, in one query. */
export async function segmentRows(
  { personId }: Actor,
  placing: Placing,
  which: Which,
): Promise<SegmentRow[]> {
  const { where, order, limit } = chosen(which)
  return database.$queryRaw<SegmentRow[]>`
    WITH ${placedSegments(placing)}
    SELECT translation.id AS "translationId", placed."segmentId", segment.key, placed.place, translation.run,
      translation."changedAt", block.position AS block, block.kind, block.attributes ->> 'part' AS part,
      block.attributes - 'part' - 'src' AS context,
      source.text AS "sourceText", source.codes, source.version AS "sourceVersion", old.text AS "oldSource",
      ${mendedFrom} AS "mendedFrom",
      translation.text, translation.version, translation.state, translation.stale, translation."oneStep",
      translation.overridden, translation."overriddenById", translation.origin, translation.engine,
      translation."confirmedById", translation."approvedById",
      translation."returnCategory", translation."returnReason",
      typed.text AS typed, typed."baseVersion" AS "typedOn", typed.version AS "typedVersion",
      typed."savedAt" AS "typedAt", translation."joinedToId", ${membersIn(Prisma.sql`block."revisionId"`)} AS members
    FROM placed
    JOIN "Block" block ON block.id = placed."blockId"
    JOIN "Segment" segment ON segment.id = placed."segmentId"
    JOIN "SourceText" source
      ON source."segmentId" = placed."segmentId" AND source.version = placed."sourceVersion"
    JOIN "Translation" translation ON translation.id = placed.id
    LEFT JOIN "SourceText" old
      ON old."segmentId" = translation."segmentId" AND old.version = translation."sourceVersion"
      AND old.version <> source.version AND translation.text <> ''
    LEFT JOIN "WorkingCopy" typed
      ON typed."translationId" = translation.id AND typed."personId" = ${personId}::uuid
    WHERE ${where}
    ORDER BY ${order}
    ${limit}`
}
