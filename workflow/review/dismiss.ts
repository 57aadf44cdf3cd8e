import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import { isBlocking, isDismissible } from '@/workflow/checks/finding'
import type { Fingerprinted } from '@/workflow/checks/finding'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { setApart } from './check-texts'
import { dismissalKey } from './dismissal-key'
import { mustBeSeen, mustStand, versionsInput } from './exact-text'
import { findIn } from './find-in'
import { findingsOf, standingText } from './findings-of'
import type { TextFindings } from './findings-of'
import { mustHold } from './hold'
import { letGoIfDone } from './left'
import { loadTranslation } from './load-translation'

/** Names one finding of a text (workflow/checks/finding.ts); far longer than any. */
export const fingerprintInput = z.string().min(1).max(50_000)

export const dismissInput = z.object({
  ...versionsInput,
  fingerprint: fingerprintInput,
  reason: z.string().trim().max(2_000).default(''),
})

/**
 * A reviewer who did not confirm a text lets one of its findings pass: it no longer stands in the way of approving
 * and signing off exactly that text, and does again in any other (rule 10). Asking twice does it once.
 * @returns what the checks say of the text now
 * @throws Refusal `not_allowed` (own work; `why`: `structure`), `bad_input` (`why`: `reason`, which an error needs),
 *   `not_ready` (a text nobody confirmed), `changed_meanwhile` (text or finding are no longer those seen), `held_by_other`
 */
export async function dismiss(actor: Actor, input: z.infer<typeof dismissInput>): Promise<TextFindings> {
  const loaded = await loadTranslation(input.translationId)
  const { translation, localisationId, releaseId, language, subject } = loaded
  mustBeAllowed(actor, 'translation.dismiss', subject)
  const text = standingText(loaded, mustBeSeen(loaded, input))
  const { state, version } = translation
  if (state !== 'awaiting_review' && state !== 'approved')
    throw new Refusal('not_ready', { why: 'state', state })
  const found = await findIn([text])
  await inTransaction(async (tx) => {
    await mustHold(tx, actor, { localisationId, work: 'review', run: translation.run })
    await mustStand(tx, translation)
    const [checked] = await setApart(found, tx)
    const { open, dismissed } = checked!
    const isIt = ({ fingerprint }: Fingerprinted) => fingerprint === input.fingerprint
    if (dismissed.some(({ finding }) => isIt(finding))) return
    const finding = mayPass(open.find(isIt), input.reason)
    await tx.dismissal.create({
      data: {
        translationId: translation.id,
        code: finding.code,
        ...dismissalKey(text.pair, finding),
        dismissedById: actor.personId,
        reason: input.reason,
      },
    })
    await letGoIfDone(tx, actor, { localisationId, work: 'review', run: translation.run })
    await append(tx, 'translation.dismiss', actor, {
      releaseId,
      localisationId,
      language,
      subjectId: translation.id,
      detail: { version, code: finding.code, severity: finding.severity },
    })
  })
  const [findings] = await findingsOf(actor, [text])
  return findings!
}

function mayPass(finding: Fingerprinted | undefined, reason: string): Fingerprinted {
  if (!finding) throw new Refusal('changed_meanwhile', { why: 'finding' })
  if (!isDismissible(finding)) throw new Refusal('not_allowed', { why: 'structure' })
  if (isBlocking(finding) && reason === '') throw new Refusal('bad_input', { why: 'reason' })
  return finding
}
