import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { dismissalKey } from './dismissal-key'
import { fingerprintInput } from './dismiss'
import { mustBeSeen, mustStand, versionsInput } from './exact-text'
import { findingsOf, standingText } from './findings-of'
import type { TextFindings } from './findings-of'
import { mustHold } from './hold'
import { letGoIfDone } from './left'
import { loadTranslation } from './load-translation'

export const undismissInput = z.object({ ...versionsInput, fingerprint: fingerprintInput })

/**
 * A person takes their own dismissal of a finding back, and only theirs. Not once the text is approved: the approval
 * rests on it, and sending the text back comes first. Asking twice does it once.
 * @returns what the checks say of the text now
 * @throws Refusal `not_ready` (`why`: `state`: approved), `changed_meanwhile`, `held_by_other`
 */
export async function undismiss(actor: Actor, input: z.infer<typeof undismissInput>): Promise<TextFindings> {
  const loaded = await loadTranslation(input.translationId)
  const { translation, localisationId, releaseId, language, subject } = loaded
  mustBeAllowed(actor, 'translation.undismiss', subject)
  const text = standingText(loaded, mustBeSeen(loaded, input))
  const { id: translationId, state, version } = translation
  if (state === 'approved') throw new Refusal('not_ready', { why: 'state', state })
  const own = { translationId, dismissedById: actor.personId, ...dismissalKey(text.pair, input) }
  await inTransaction(async (tx) => {
    await mustHold(tx, actor, { localisationId, work: 'review', run: translation.run })
    await mustStand(tx, translation)
    const dismissal = await tx.dismissal.findFirst({ where: own })
    if (!dismissal) return
    await tx.dismissal.delete({ where: { id: dismissal.id } })
    await letGoIfDone(tx, actor, { localisationId, work: 'review', run: translation.run })
    const detail = { version, code: dismissal.code }
    await append(tx, 'translation.undismiss', actor, {
      releaseId,
      localisationId,
      language,
      subjectId: translationId,
      detail,
    })
  })
  const [findings] = await findingsOf(actor, [text])
  return findings!
}
