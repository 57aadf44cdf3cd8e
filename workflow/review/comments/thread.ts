import { database } from '@/platform/database'
import type { Comment as CommentRow } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { namesOf } from '@/workflow/release/names-of'
import { may } from '@/workflow/release/policy'
import type { Subject } from '@/workflow/release/policy'
import { answersAtMost } from './answer'

/** Something said, by whom and from where. Its words are empty where its author has taken them back. */
export type Comment = {
  commentId: string
  author: { name: string; me: boolean }
  /** BCP 47: the language they were at work in; null: they spoke from the officers' desk. */
  language: string | null
  /** ISO 8601 in UTC. */
  at: string
  text: string
  isEdited: boolean
  isDeleted: boolean
}

/** What began a thread, what was said to it, and what this person may do about it. */
export type Thread = Comment & {
  segmentId: string
  about: 'source' | 'target'
  isQuestion: boolean
  /** The version of the source it was written on. */
  sourceVersion: number
  resolved: { by: string; at: string } | null
  may: { answer: boolean; resolve: boolean }
  /** Oldest first. */
  answers: Comment[]
}

/** Threads with their answers and names, in a number of queries that their own does not change. */
export async function threadsOf(
  actor: Actor,
  roots: readonly CommentRow[],
  { release, language }: Pick<Subject, 'release' | 'language'>,
): Promise<Thread[]> {
  const answers = await database.comment.findMany({
    where: { answersId: { in: roots.map(({ id }) => id) } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: roots.length * answersAtMost,
  })
  const names = await namesOf([...roots, ...answers].flatMap((row) => [row.authorId, row.resolvedById]))
  const said = (row: CommentRow): Comment => ({
    commentId: row.id,
    author: { name: names.get(row.authorId) ?? '', me: row.authorId === actor.personId },
    language: row.language,
    at: row.at.toISOString(),
    text: row.text,
    isEdited: row.editedAt !== null && row.deletedAt === null,
    isDeleted: row.deletedAt !== null,
  })
  const to = Map.groupBy(answers, ({ answersId }) => answersId)
  return roots.map((root) => {
    const comment = { authorId: root.authorId, language: root.localisationId ? (language ?? '') : null }
    const subject: Subject = { ...(release && { release }), comment }
    const isOpen = !root.resolvedAt && !root.deletedAt
    return {
      ...said(root),
      segmentId: root.segmentId,
      about: root.localisationId ? 'target' : 'source',
      isQuestion: root.isQuestion,
      sourceVersion: root.sourceVersion,
      resolved: root.resolvedAt && {
        by: names.get(root.resolvedById ?? '') ?? '',
        at: root.resolvedAt.toISOString(),
      },
      may: {
        answer: isOpen && may(actor, 'comment.answer', subject),
        resolve: !root.deletedAt && may(actor, 'comment.resolve', subject),
      },
      answers: (to.get(root.id) ?? []).map(said),
    }
  })
}
