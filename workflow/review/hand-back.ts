import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import type { z } from 'zod'
import type { claimInput } from './claim'

/** Lets go of work, done or not, so that others are offered it. Text begun and not confirmed stays with its writer. */
export async function handBack(
  actor: Actor,
  { localisationId, work }: z.infer<typeof claimInput>,
): Promise<{ handedBack: boolean }> {
  const { releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'work.hand_back', subject)
  return inTransaction(async (tx) => {
    const { count } = await tx.claim.deleteMany({ where: { localisationId, work, personId: actor.personId } })
    const { language } = subject
    if (count > 0)
      await append(tx, 'work.hand_back', actor, { releaseId, localisationId, language, detail: { work } })
    return { handedBack: count > 0 }
  })
}
