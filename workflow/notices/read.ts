import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'

export const readInput = z.union([
  z.object({ noticeIds: z.array(z.uuid()).min(1).max(50) }),
  /** All of them, up to when the list was looked at: what came since stays new. */
  z.object({ until: z.iso.datetime() }),
])

/** Somebody has read notices of theirs: they count no more, and no mail tells of them again. */
export async function read(actor: Actor, input: z.infer<typeof readInput>): Promise<void> {
  mustBeAllowed(actor, 'notice.list')
  const { personId } = actor
  const which = 'until' in input ? { at: { lte: new Date(input.until) } } : { id: { in: input.noticeIds } }
  await inTransaction(async (tx) => {
    const { count } = await tx.notice.updateMany({
      where: { personId, readAt: null, ...which },
      data: { readAt: new Date(), mailAfter: null },
    })
    if (count > 0) tellPages(tx, { kind: 'notices', personId })
  })
}
