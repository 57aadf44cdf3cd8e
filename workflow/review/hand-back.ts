import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import { runInput } from './claim'
import { works } from './work'

/** Without a run: all of that work that they hold there. */
export const handBackInput = z.object({
  localisationId: z.uuid(),
  work: z.enum(works),
  run: runInput.optional(),
})

/** Lets go of work, done or not, so that others are offered it. Text begun and not confirmed stays with its writer. */
export async function handBack(
  actor: Actor,
  { localisationId, work, run }: z.infer<typeof handBackInput>,
): Promise<{ handedBack: boolean }> {
  const { releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'work.hand_back', subject)
  return inTransaction(async (tx) => {
    const { count } = await tx.claim.deleteMany({
      where: { localisationId, work, personId: actor.personId, ...(run !== undefined && { run }) },
    })
    if (count === 0) return { handedBack: false }
    const { language } = subject
    await append(tx, 'work.hand_back', actor, { releaseId, localisationId, language, detail: { work } })
    tellPages(tx, { kind: 'claims', localisationId })
    return { handedBack: true }
  })
}
