import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import { lockWork, mustBeNobodyElses } from './shared-work'

export const mergeInput = z.object({ localisationId: z.uuid() })

/**
 * Puts a shared localisation together again, once nobody else has a run of it. Whoever has one then has the whole.
 * @throws Refusal `held_by_other`
 */
export async function merge(
  actor: Actor,
  { localisationId }: z.infer<typeof mergeInput>,
): Promise<{ merged: boolean }> {
  const { releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'work.merge', subject)
  return inTransaction(async (tx) => {
    const having = await lockWork(tx, localisationId)
    mustBeNobodyElses(actor, having)
    const count = await toOneRun(tx, localisationId)
    if (count === 0) return { merged: false }
    await append(tx, 'work.merge', actor, { releaseId, localisationId, language: subject.language })
    tellPages(tx, { kind: 'claims', localisationId })
    tellPages(tx, { kind: 'translations', localisationId, ids: [] })
    return { merged: true }
  })
}

/** Of several claims to one kind of work the longest stays, as the claim to the whole; so too of what is given. */
async function toOneRun(tx: Tx, localisationId: string): Promise<number> {
  const count = await tx.$executeRaw`
    WITH shared AS (
      SELECT id FROM "Translation" WHERE "localisationId" = ${localisationId}::uuid AND run <> 0 ORDER BY id FOR UPDATE
    )
    UPDATE "Translation" translation SET run = 0 FROM shared WHERE translation.id = shared.id`
  await tx.$executeRaw`
    DELETE FROM "Claim" claim WHERE "localisationId" = ${localisationId}::uuid AND EXISTS (
      SELECT FROM "Claim" longer WHERE longer."localisationId" = claim."localisationId" AND longer.work = claim.work
        AND (longer."expiresAt", longer.run) > (claim."expiresAt", claim.run))`
  await tx.$executeRaw`
    DELETE FROM "Assignment" given WHERE "localisationId" = ${localisationId}::uuid AND EXISTS (
      SELECT FROM "Assignment" longer WHERE longer."localisationId" = given."localisationId" AND longer.work = given.work
        AND (longer."dueAt", longer.run) > (given."dueAt", given.run))`
  await tx.claim.updateMany({ where: { localisationId }, data: { run: 0 } })
  await tx.assignment.updateMany({ where: { localisationId }, data: { run: 0 } })
  return count
}
