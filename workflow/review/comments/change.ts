import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { commentText } from './comment-text'
import { loadComment } from './load-comment'

export const changeCommentInput = z.object({ commentId: z.uuid(), text: commentText })

/**
 * Somebody words their own comment or answer anew; that it was is shown.
 * @throws Refusal `not_ready` (`why`: `deleted`)
 */
export async function changeComment(
  actor: Actor,
  { commentId, text }: z.infer<typeof changeCommentInput>,
): Promise<{ commentId: string }> {
  const { comment, subject, about } = await loadComment(commentId)
  mustBeAllowed(actor, 'comment.change', subject)
  if (comment.text === text) return { commentId }
  const { releaseId, segmentId } = comment
  await inTransaction(async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: { id: commentId, deletedAt: null },
      data: { text, editedAt: new Date() },
    })
    if (count === 0) throw new Refusal('not_ready', { why: 'deleted' })
    await append(tx, 'comment.change', actor, about)
    tellPages(tx, { kind: 'comments', releaseId, segmentIds: [segmentId] })
  })
  return { commentId }
}
