import { z } from 'zod'
import { database, Prisma } from '@/platform/database'
import type { Comment as CommentRow } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { deskDeed, mustBeAllowed } from '@/workflow/release/policy'
import { releaseSubject } from '@/workflow/release/subject'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import { questionsAtOnce, questionStates } from './question-states'
import type { QuestionState } from './question-states'
import { threadsOf } from './thread'
import type { Thread } from './thread'

export const questionsInput = z.object({
  releaseId: z.uuid(),
  state: z.enum(questionStates).default('waiting'),
  /** How many to pass over. */
  from: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** A question about the source, with the sentence it is about. */
export type Question = Thread & {
  /** As the source says it now; as it did when asked, where it has the sentence no longer. */
  source: CodedText
  /** What it said when it was asked, where that is something else. */
  oldSource: string | null
  isInText: boolean
}

export type Questions = {
  sourceLanguage: string
  /** BCP 47 tags of the release's languages. */
  languages: readonly string[]
  state: QuestionState
  /** Those that wait and those that are answered longest first, settled ones newest first. */
  questions: Question[]
  counts: Record<QuestionState, number>
  from: number
}

type Row = CommentRow & {
  sourceText: string
  codes: unknown
  oldSource: string | null
  isInText: boolean
}

/** What its translators and reviewers ask whoever looks after a release. */
export async function questionsOf(
  actor: Actor,
  { releaseId, state, from }: z.infer<typeof questionsInput>,
): Promise<Questions> {
  const subject = await releaseSubject(releaseId)
  mustBeAllowed(actor, deskDeed(subject), subject)
  const { sourceLanguage, currentRevision } = await database.release.findUniqueOrThrow({
    where: { id: releaseId },
    select: { sourceLanguage: true, currentRevision: true },
  })
  const order = state === 'resolved' ? Prisma.sql`question."resolvedAt" DESC` : Prisma.sql`question.at`
  const rows = await database.$queryRaw<Row[]>`
    SELECT question.*, coalesce(source.text, asked.text) AS "sourceText",
      coalesce(source.codes, asked.codes) AS codes, source.text IS NOT NULL AS "isInText",
      CASE WHEN source.version <> asked.version THEN asked.text END AS "oldSource"
    FROM (${questionsWithState(releaseId)}) question
    JOIN "SourceText" asked ON asked."segmentId" = question."segmentId" AND asked.version = question."sourceVersion"
    LEFT JOIN LATERAL (
      SELECT text.* FROM "Placement" placement
      JOIN "Block" block ON block.id = placement."blockId"
      JOIN "Revision" revision ON revision.id = block."revisionId"
        AND revision."releaseId" = ${releaseId}::uuid AND revision.number = ${currentRevision}
      JOIN "SourceText" text
        ON text."segmentId" = placement."segmentId" AND text.version = placement."sourceVersion"
      WHERE placement."segmentId" = question."segmentId"
      LIMIT 1
    ) source ON true
    WHERE question.state = ${state}
    ORDER BY ${order}, question.id
    LIMIT ${questionsAtOnce} OFFSET ${from}`
  const threads = await threadsOf(actor, rows, subject)
  const questions = threads.map((thread, index): Question => {
    const { sourceText: text, codes, oldSource, isInText } = rows[index]!
    return { ...thread, source: { text, codes: codes as InlineCode[] }, oldSource, isInText }
  })
  return {
    sourceLanguage,
    languages: subject.release?.languages ?? [],
    state,
    questions,
    counts: await countsOf(releaseId),
    from,
  }
}

/**
 * A release's questions about its source, each with how it stands. One waits as long as the last word in it is not from
 * the officers' desk.
 */
const questionsWithState = (releaseId: string) => Prisma.sql`
  SELECT comment.*, CASE
    WHEN comment."resolvedAt" IS NOT NULL THEN 'resolved'
    WHEN last.language IS NULL THEN 'answered'
    ELSE 'waiting' END AS state
  FROM "Comment" comment
  CROSS JOIN LATERAL (
    SELECT said.language FROM "Comment" said
    WHERE (said.id = comment.id OR said."answersId" = comment.id) AND said."deletedAt" IS NULL
    ORDER BY said.at DESC, said.id DESC
    LIMIT 1
  ) last
  WHERE comment."releaseId" = ${releaseId}::uuid AND comment."isQuestion" AND comment."localisationId" IS NULL
    AND comment."answersId" IS NULL AND comment."deletedAt" IS NULL`

async function countsOf(releaseId: string): Promise<Record<QuestionState, number>> {
  const rows = await database.$queryRaw<{ state: QuestionState; count: number }[]>`
    SELECT state, count(*)::int AS count FROM (${questionsWithState(releaseId)}) question GROUP BY state`
  const counts = { waiting: 0, answered: 0, resolved: 0 }
  for (const { state, count } of rows) counts[state] = count
  return counts
}

/** How many questions wait for the officers of a release. */
export const questionsWaiting = async (releaseId: string): Promise<number> =>
  (await countsOf(releaseId)).waiting
