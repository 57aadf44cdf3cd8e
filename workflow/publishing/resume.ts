import type { z } from 'zod'
import type { Actor } from '@/workflow/release/actor'
import { localisationSubject } from '@/workflow/release/subject'
import { holdInput, holdSeveralInput, setHeld } from './hold'

export const resumeInput = holdInput
export const resumeSeveralInput = holdSeveralInput

/**
 * Lets a held language go with the others again. It publishes nothing by itself.
 * @throws Refusal `changed_meanwhile` (it is not held)
 */
export async function resume(actor: Actor, { localisationId }: z.infer<typeof resumeInput>): Promise<void> {
  const { releaseId } = await localisationSubject(localisationId)
  await resumeSeveral(actor, { releaseId, localisationIds: [localisationId] })
}

/** The same of several languages, all of them or none. */
export const resumeSeveral = (actor: Actor, input: z.infer<typeof resumeSeveralInput>): Promise<void> =>
  setHeld(actor, input, { deed: 'localisation.resume', isHeld: false })
