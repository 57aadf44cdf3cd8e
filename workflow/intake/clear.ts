import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'

export const clearInput = z.object({
  releaseId: z.uuid(),
  /** The number of the revision, and the release's version, that were read. */
  revision: z.number().int(),
  version: z.number().int(),
})

/**
 * A second officer clears the source as it was read: exactly this revision, which someone else made (rule 3).
 * @throws Refusal `not_allowed` (its author), `changed_meanwhile` (a newer source, or cleared already)
 */
export async function clear(
  actor: Actor,
  { releaseId, revision: number, version }: z.infer<typeof clearInput>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const release = await lockAsRead(tx, releaseId)
    const subject = await releaseSubject(releaseId, tx)
    const revision = await tx.revision.findUnique({ where: { releaseId_number: { releaseId, number } } })
    mustBeAllowed(actor, 'release.clear', { ...subject, ...(revision && { authorId: revision.createdById }) })
    if (release?.currentRevision !== number || release.version !== version)
      throw new Refusal('changed_meanwhile')
    const { count } = await tx.revision.updateMany({
      where: { releaseId, number, clearedAt: null },
      data: { clearedById: actor.personId, clearedAt: await databaseNow(tx) },
    })
    if (count === 0) throw new Refusal('changed_meanwhile')
    await append(tx, 'release.clear', actor, { releaseId, detail: { revision: number } })
  })
}

/** Holds the release still: a new revision or another source waits until this has been decided. */
async function lockAsRead(tx: Tx, releaseId: string) {
  const [release] = await tx.$queryRaw<{ currentRevision: number; version: number }[]>`
    SELECT "currentRevision", version FROM "Release" WHERE id = ${releaseId}::uuid FOR UPDATE`
  return release
}
