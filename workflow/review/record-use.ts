import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { offered } from '@/workflow/translation/memory/offered'
import { loadTranslation } from './load-translation'

export const recordUseInput = z.object({ translationId: z.uuid(), unitId: z.uuid() })

/**
 * Somebody put a unit of memory in the place of a sentence's text: it counts as used there, once.
 * @throws Refusal `not_found` (a unit that is not offered in this release)
 */
export async function recordUse(
  actor: Actor,
  { translationId, unitId }: z.infer<typeof recordUseInput>,
): Promise<void> {
  const { subject, releaseId } = await loadTranslation(translationId)
  mustBeAllowed(actor, 'translation.save', subject)
  const isOffered = await database.$queryRaw<unknown[]>`
    SELECT 1 FROM "MemoryUnit" unit WHERE unit.id = ${unitId}::uuid AND ${offered(releaseId)}`
  if (isOffered.length === 0) throw new Refusal('not_found')
  await database.memoryUse.createMany({ data: { unitId, translationId, releaseId }, skipDuplicates: true })
}
