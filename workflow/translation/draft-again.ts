import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'

export const draftAgainInput = z.object({ localisationId: z.uuid() })

/**
 * Has what is still untouched in a language drafted once more: an engine was added, its quota is back, the release now
 * allows it. What the ledger has answered is not bought again.
 * @throws Refusal `not_found`, `not_allowed`
 */
export async function draftAgain(
  actor: Actor,
  { localisationId }: z.infer<typeof draftAgainInput>,
): Promise<void> {
  const subject = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'localisation.draft', subject)
  const { releaseId, language } = subject
  await inTransaction(async (tx) => {
    await tx.localisation.update({ where: { id: localisationId }, data: { draftingStop: null } })
    await append(tx, 'localisation.draft', actor, { releaseId, localisationId, language })
    await handOff(tx, 'draft-localisation', { localisationId })
  })
}
