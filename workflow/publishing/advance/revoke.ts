import { z } from 'zod'
import { database, databaseNow, inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'

export const revokeInput = z.object({ copyId: z.uuid() })

/**
 * Takes an advance copy back: from now on its link opens nothing. Doing it again changes nothing.
 * @throws Refusal `not_found`
 */
export async function revoke(actor: Actor, { copyId }: z.infer<typeof revokeInput>): Promise<void> {
  const copy = await database.advanceCopy.findUnique({ where: { id: copyId }, select: { releaseId: true } })
  if (!copy) throw new Refusal('not_found')
  const { releaseId } = copy
  await inTransaction(async (tx) => {
    mustBeAllowed(actor, 'advance.revoke', await releaseSubject(releaseId, tx))
    const { count } = await tx.advanceCopy.updateMany({
      where: { id: copyId, revokedAt: null },
      data: { revokedAt: await databaseNow(tx), revokedById: actor.personId },
    })
    if (count > 0) await append(tx, 'advance.revoke', actor, { releaseId, subjectId: copyId })
  })
}
