import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { maxTextLength, standingOf } from './exact-text'
import { hold, leaseMinutes } from './hold'
import type { Held, HeldByOther } from './hold'
import { keepText } from './keep-text'
import { loadTranslation } from './load-translation'
import { takeDeed, works } from './work'

export const saveInput = z.object({
  translationId: z.uuid(),
  text: z.string().max(maxTextLength).normalize('NFC'),
  /** The translation's version the text was begun on. */
  baseVersion: z.int().min(1),
  work: z.enum(works),
  /** Since the person last touched anything: what is sent again after that does not keep the work theirs. */
  idleSeconds: z.int().min(0).default(0),
})

export type Saved = {
  savedAt: Date
  /** Whose the work is now; null where this person cannot hold it, or has touched nothing for too long. */
  claim: Held | HeldByOther | null
  /** How the translation stands, if it is newer than the text was begun on. Both are kept. */
  newer: ReturnType<typeof standingOf> | null
}

/**
 * Saves what a person has typed so far, for them alone, and keeps the work theirs. Never refused because somebody else
 * holds the work or changed the text: then it says so. A text that is the translation's own again is no copy.
 */
export async function saveWorkingCopy(
  actor: Actor,
  { translationId, text, baseVersion, work, idleSeconds = 0 }: z.input<typeof saveInput>,
): Promise<Saved> {
  const { translation, localisationId, subject } = await loadTranslation(translationId)
  mustBeAllowed(actor, 'translation.save', subject)
  const mayHold = idleSeconds < leaseMinutes * 60 && may(actor, takeDeed[work], subject)
  return inTransaction(async (tx) => {
    const claim = mayHold
      ? await hold(tx, actor, { localisationId, work, run: translation.run, idleSeconds })
      : null
    if (text === translation.text && baseVersion === translation.version) {
      await tx.workingCopy.deleteMany({ where: { translationId, personId: actor.personId } })
      return { savedAt: await databaseNow(tx), claim, newer: null }
    }
    const savedAt = await keepText(tx, actor, { translationId, text, version: baseVersion })
    return { savedAt, claim, newer: translation.version > baseVersion ? standingOf(translation) : null }
  })
}
