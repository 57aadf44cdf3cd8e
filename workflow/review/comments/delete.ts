import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { loadComment } from './load-comment'

export const deleteCommentInput = z.object({ commentId: z.uuid() })

/** Somebody takes back what they said: its words are gone, that something stood there is shown. Asking twice does it once. */
export async function deleteComment(
  actor: Actor,
  { commentId }: z.infer<typeof deleteCommentInput>,
): Promise<{ commentId: string }> {
  const { comment, subject, about } = await loadComment(commentId)
  mustBeAllowed(actor, 'comment.delete', subject)
  const { releaseId, segmentId } = comment
  await inTransaction(async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: { id: commentId, deletedAt: null },
      data: { text: '', deletedAt: new Date() },
    })
    if (count === 0) return
    await append(tx, 'comment.delete', actor, about)
    tellPages(tx, { kind: 'comments', releaseId, segmentIds: [segmentId] })
  })
  return { commentId }
}
