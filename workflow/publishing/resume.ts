import type { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { holdInput } from './hold'

export const resumeInput = holdInput

/**
 * Lets a held language go with the others again. It publishes nothing by itself.
 * @throws Refusal `changed_meanwhile` (it is not held)
 */
export async function resume(actor: Actor, { localisationId }: z.infer<typeof resumeInput>): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$executeRaw`
      SELECT 1 FROM "Release"
      WHERE id = (SELECT "releaseId" FROM "Localisation" WHERE id = ${localisationId}::uuid) FOR SHARE`
    const { language, releaseId, ...subject } = await localisationSubject(localisationId, tx)
    mustBeAllowed(actor, 'localisation.resume', { ...subject, language })
    const { count } = await tx.localisation.updateMany({
      where: { id: localisationId, heldAt: { not: null } },
      data: { heldAt: null, heldById: null },
    })
    if (count === 0) throw new Refusal('changed_meanwhile')
    await append(tx, 'localisation.resume', actor, { releaseId, localisationId, language })
  })
}
