import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { lockRelease } from '@/workflow/publishing/lock-release'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { reasonInput } from '@/workflow/release/reason'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'

export const mendInput = z.object({
  localisationId: z.uuid(),
  /** Its page says at once that it is being corrected. */
  isWrong: z.boolean().default(false),
  /** What is to be mended, for the people who mend it. */
  reason: reasonInput,
})

/**
 * Opens the correction of one language, with no new revision: its people are asked to mend it, though everything in it
 * is approved. Its live page stays until another edition goes live, which ends it. Opened once more it says otherwise
 * whether the page is wrong.
 * @throws Refusal `not_allowed` (`source_language`: a source is corrected by a revision), `not_ready` (`not_live`: readers
 *   have no page of it), `changed_meanwhile` (it is open already, just so)
 */
export async function mend(actor: Actor, input: z.input<typeof mendInput>): Promise<void> {
  const { localisationId, isWrong, reason } = mendInput.parse(input)
  const { releaseId } = await localisationSubject(localisationId)
  await inTransaction(async (tx) => {
    await lockRelease(tx, releaseId)
    const { language, ...subject } = await localisationSubject(localisationId, tx)
    mustBeAllowed(actor, 'localisation.mend', { ...subject, language })
    const was = await mustBeMendable(tx, localisationId)
    if (was.mendingSince && was.mendingWrong === isWrong) throw new Refusal('changed_meanwhile')
    await tx.localisation.update({
      where: { id: localisationId },
      data: {
        mendingSince: was.mendingSince ?? (await databaseNow(tx)),
        mendingById: actor.personId,
        mendingWrong: isWrong,
      },
    })
    const detail = { wrong: isWrong }
    await append(tx, 'localisation.mend', actor, { releaseId, localisationId, language, detail, reason })
    if (isWrong !== was.mendingWrong) await handOff(tx, 'raise-live-pages', { releaseId })
    const actorId = actor.personId
    if (!was.mendingSince) await handOff(tx, 'notify', { kind: 'mending', localisationId, actorId })
    tellPages(tx, { kind: 'claims', localisationId })
  })
}

async function mustBeMendable(tx: Tx, localisationId: string) {
  const localisation = await tx.localisation.findUniqueOrThrow({
    where: { id: localisationId },
    include: {
      release: { select: { sourceLanguage: true } },
      editions: { where: { state: 'live' }, select: { id: true } },
    },
  })
  const { language, release, editions } = localisation
  if (language === release.sourceLanguage) throw new Refusal('not_allowed', { why: 'source_language' })
  if (editions.length === 0) throw new Refusal('not_ready', { why: 'not_live' })
  return localisation
}
