import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { looksAfter, mustBeAllowed, worksIn } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { commentText } from './comment-text'
import { holdThread, loadComment, mustBeOpen } from './load-comment'
import type { LoadedComment } from './load-comment'

/** What is said to one comment at most. */
export const answersAtMost = 100

export const answerInput = z.object({
  /** What is answered: it began a thread. */
  commentId: z.uuid(),
  /** The answerer's own choice, so that asking twice answers once. */
  answerId: z.uuid(),
  text: commentText,
  /** The localisation they are at work in; without one an officer speaks from the officers' desk. */
  localisationId: z.uuid().optional(),
  /** With this the thread is settled. */
  resolve: z.boolean().default(false),
})

/**
 * Somebody answers a comment or a question, and may settle it in the same deed. Who asked is told of the answer; where
 * who asked asks on, those who were asked are told again.
 * @throws Refusal `bad_input` (`why`: `thread`, an answer is not answered), `not_ready` (`why`: `deleted`, `resolved`),
 *   `too_many`, `not_found`
 */
export async function answer(
  actor: Actor,
  { answerId, text, localisationId, resolve, commentId }: z.infer<typeof answerInput>,
): Promise<{ commentId: string }> {
  const loaded = await loadComment(commentId)
  mustBeAllowed(actor, 'comment.answer', loaded.subject)
  if (resolve) mustBeAllowed(actor, 'comment.resolve', loaded.subject)
  const { comment } = loaded
  if (comment.answersId) throw new Refusal('bad_input', { why: 'thread' })
  const language = await deskOf(actor, loaded, localisationId)
  await inTransaction(async (tx) => {
    const thread = await holdThread(tx, comment.id)
    if (await stands(tx, { id: answerId, answersId: comment.id, authorId: actor.personId })) return
    mustBeOpen(thread)
    if ((await tx.comment.count({ where: { answersId: comment.id } })) >= answersAtMost)
      throw new Refusal('too_many', { why: 'comments' })
    const { releaseId, segmentId, sourceVersion } = comment
    await tx.comment.create({
      data: {
        ...{ id: answerId, answersId: comment.id, authorId: actor.personId, text, language },
        ...{ releaseId, segmentId, sourceVersion, localisationId: comment.localisationId },
      },
    })
    if (resolve)
      await tx.comment.update({
        where: { id: comment.id },
        data: { resolvedAt: new Date(), resolvedById: actor.personId },
      })
    await append(tx, 'comment.answer', actor, { ...loaded.about, detail: { answerId, resolve } })
    await tellPeople(tx, actor, { loaded, answerId })
  })
  return { commentId: answerId }
}

/** The language somebody speaks from; null: from the officers' desk. */
async function deskOf(
  actor: Actor,
  { comment, subject }: LoadedComment,
  localisationId: string | undefined,
): Promise<string | null> {
  if (!localisationId) {
    if (looksAfter(actor, subject)) return null
    return subject.release?.languages.find((language) => worksIn(actor, language)) ?? null
  }
  const { releaseId, ...place } = await localisationSubject(localisationId)
  if (releaseId !== comment.releaseId) throw new Refusal('not_found')
  mustBeAllowed(actor, 'comment.write', place)
  return place.language
}

/** @throws Refusal `not_found` (the id is another's) */
async function stands(
  tx: Tx,
  { id, ...rest }: { id: string; answersId: string; authorId: string },
): Promise<boolean> {
  const row = await tx.comment.findUnique({ where: { id } })
  if (row && (row.answersId !== rest.answersId || row.authorId !== rest.authorId))
    throw new Refusal('not_found')
  return row !== null
}

type Said = { loaded: LoadedComment; answerId: string }

async function tellPeople(tx: Tx, actor: Actor, { loaded: { comment }, answerId }: Said): Promise<void> {
  const isAskersOwn = comment.authorId === actor.personId
  if (!isAskersOwn) await handOff(tx, 'notify', { kind: 'answered', commentId: answerId })
  else if (comment.isQuestion) await handOff(tx, 'notify', { kind: 'asked', commentId: answerId })
  tellPages(tx, { kind: 'comments', releaseId: comment.releaseId, segmentIds: [comment.segmentId] })
}
