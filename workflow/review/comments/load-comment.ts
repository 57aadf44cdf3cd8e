import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Comment } from '@/prisma/generated/client'
import type { Subject } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { accessFields, accessOf } from '@/workflow/release/subject'

/** A comment with the thread it stands in. */
export type LoadedComment = {
  comment: Comment
  /** What began the thread; the comment itself, where it did. */
  thread: Comment
  /** Of the comment. */
  subject: Subject
  /** Of the thread. */
  threadSubject: Subject
  /** What the record of a deed says of it. */
  about: { releaseId: string; localisationId?: string; language?: string; subjectId: string }
}

/** @throws Refusal `not_found` */
export async function loadComment(commentId: string): Promise<LoadedComment> {
  const row = await database.comment.findUnique({
    where: { id: commentId },
    include: { answered: true, release: { select: accessFields } },
  })
  if (!row) throw new Refusal('not_found')
  const { answered, release, ...comment } = row
  const thread = answered ?? comment
  const { releaseId, localisationId } = comment
  const language = localisationId ? await languageOf(localisationId) : null
  const subjectOf = ({ authorId }: Comment): Subject => ({
    release: accessOf(release),
    comment: { authorId, language },
  })
  return {
    comment,
    thread,
    subject: subjectOf(comment),
    threadSubject: subjectOf(thread),
    about: {
      releaseId,
      ...(localisationId && { localisationId }),
      ...(language && { language }),
      subjectId: comment.id,
    },
  }
}

async function languageOf(localisationId: string): Promise<string> {
  const { language } = await database.localisation.findUniqueOrThrow({
    where: { id: localisationId },
    select: { language: true },
  })
  return language
}

type HeldThread = { isDeleted: boolean; isResolved: boolean } | undefined

/** Holds a thread until the transaction ends: nobody answers, resolves or deletes it meanwhile. */
export async function holdThread(tx: Tx, threadId: string): Promise<HeldThread> {
  const [thread] = await tx.$queryRaw<NonNullable<HeldThread>[]>`
    SELECT "deletedAt" IS NOT NULL AS "isDeleted", "resolvedAt" IS NOT NULL AS "isResolved"
    FROM "Comment" WHERE id = ${threadId}::uuid FOR UPDATE`
  return thread
}

/** @throws Refusal `not_ready` (`why`: `deleted`, `resolved`) */
export function mustBeOpen(thread: HeldThread): void {
  if (!thread || thread.isDeleted) throw new Refusal('not_ready', { why: 'deleted' })
  if (thread.isResolved) throw new Refusal('not_ready', { why: 'resolved' })
}
