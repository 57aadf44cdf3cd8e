import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import { lockRelease } from '@/workflow/publishing/lock-release'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { voidSignOff } from '@/workflow/release/void-sign-off'
import { endMending } from './end-mending'

export const callOffMendingInput = z.object({ localisationId: z.uuid() })

/**
 * Calls off the correction of a language: its page is right as it is. What was mended meanwhile keeps its text, and a
 * sign-off of it ends: nothing of it goes live with other languages.
 * @throws Refusal `changed_meanwhile` (none is open)
 */
export async function callOffMending(
  actor: Actor,
  { localisationId }: z.infer<typeof callOffMendingInput>,
): Promise<void> {
  const { releaseId } = await localisationSubject(localisationId)
  await inTransaction(async (tx) => {
    await lockRelease(tx, releaseId)
    const { language, ...subject } = await localisationSubject(localisationId, tx)
    mustBeAllowed(actor, 'localisation.call_off_mending', { ...subject, language })
    const ended = await endMending(tx, [localisationId])
    if (ended === 0) throw new Refusal('changed_meanwhile')
    const mended = { localisationId, state: 'signed_off', cause: 'language_correction' } as const
    if ((await tx.edition.count({ where: mended })) > 0) await voidSignOff(tx, { localisationId })
    await append(tx, 'localisation.call_off_mending', actor, { releaseId, localisationId, language })
    await handOff(tx, 'raise-live-pages', { releaseId })
    tellPages(tx, { kind: 'claims', localisationId })
  })
}
