import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { loadComment } from './load-comment'

export const resolutionInput = z.object({ commentId: z.uuid() })
export type ResolutionInput = z.infer<typeof resolutionInput>

/**
 * Whoever asked, or whoever was asked, settles a thread. Asking twice does it once.
 * @throws Refusal `bad_input` (`why`: `thread`, an answer is settled with what it answers), `not_ready` (`why`: `deleted`)
 */
export const resolveComment = (actor: Actor, input: ResolutionInput): Promise<{ commentId: string }> =>
  settle(actor, input, 'comment.resolve')

/** Takes a thread up again. Asking twice does it once. @throws as `resolveComment` */
export const reopenComment = (actor: Actor, input: ResolutionInput): Promise<{ commentId: string }> =>
  settle(actor, input, 'comment.reopen')

async function settle(
  actor: Actor,
  { commentId }: ResolutionInput,
  deed: 'comment.resolve' | 'comment.reopen',
): Promise<{ commentId: string }> {
  const { comment, subject, about } = await loadComment(commentId)
  mustBeAllowed(actor, deed, subject)
  if (comment.answersId) throw new Refusal('bad_input', { why: 'thread' })
  if (comment.deletedAt) throw new Refusal('not_ready', { why: 'deleted' })
  const isResolved = deed === 'comment.resolve'
  const { releaseId, segmentId } = comment
  await inTransaction(async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: { id: commentId, deletedAt: null, resolvedAt: isResolved ? null : { not: null } },
      data: isResolved
        ? { resolvedAt: new Date(), resolvedById: actor.personId }
        : { resolvedAt: null, resolvedById: null },
    })
    if (count === 0) return
    await append(tx, deed, actor, about)
    tellPages(tx, { kind: 'comments', releaseId, segmentIds: [segmentId] })
  })
  return { commentId }
}
