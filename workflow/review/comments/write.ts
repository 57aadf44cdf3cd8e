import { z } from 'zod'
import { database, inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { loadTranslation } from '@/workflow/review/load-translation'
import { commentText } from './comment-text'

/** Threads a sentence may have in one place: beyond it nobody reads any. */
const threadsAtMost = 300

export const writeCommentInput = z.object({
  translationId: z.uuid(),
  /** The asker's own choice, so that asking twice writes once. */
  commentId: z.uuid(),
  about: z.enum(['source', 'target']),
  text: commentText,
  isQuestion: z.boolean().default(false),
})

/**
 * Somebody says or asks something about a sentence: of its source, for every language, or of their language's text of
 * it. A question goes to who can answer: of a source to the release's officers, of a target to the language's people.
 * @throws Refusal `changed_meanwhile` (the source no longer has the sentence), `too_many`, `not_found` (another's id)
 */
export async function writeComment(
  actor: Actor,
  { translationId, commentId, about, text, isQuestion }: z.infer<typeof writeCommentInput>,
): Promise<{ commentId: string }> {
  const { translation, source, subject, releaseId, language, ...loaded } =
    await loadTranslation(translationId)
  mustBeAllowed(actor, 'comment.write', subject)
  if (!source) throw new Refusal('changed_meanwhile')
  const { segmentId } = translation
  const localisationId = about === 'target' ? loaded.localisationId : null
  const where = { segmentId, localisationId, answersId: null }
  if ((await database.comment.count({ where })) >= threadsAtMost)
    throw new Refusal('too_many', { why: 'comments' })
  await inTransaction(async (tx) => {
    const data = { id: commentId, releaseId, segmentId, localisationId, authorId: actor.personId }
    const { count } = await tx.comment.createMany({
      data: { ...data, text, isQuestion, language, sourceVersion: source.version },
      skipDuplicates: true,
    })
    if (count === 0) {
      // Asked twice: it stands already, if it is this one.
      if (!(await tx.comment.findFirst({ where: { ...data, answersId: null } })))
        throw new Refusal('not_found')
      return
    }
    await append(tx, 'comment.write', actor, {
      releaseId,
      localisationId: loaded.localisationId,
      language,
      subjectId: commentId,
      detail: { about, isQuestion },
    })
    if (isQuestion) await handOff(tx, 'notify', { kind: 'asked', commentId })
    tellPages(tx, { kind: 'comments', releaseId, segmentIds: [segmentId] })
  })
  return { commentId }
}
