import { z } from 'zod'
import { isBlocking, isDismissible } from '@/workflow/checks/finding'
import type { Actor } from '@/workflow/release/actor'
import { appendAll } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { setApart } from '@/workflow/review/check-texts'
import { dismissalKey } from '@/workflow/review/dismissal-key'
import { onFindings, onFindingsInput } from './on-findings'
import type { OnFindings } from './on-findings'

export const dismissSelectedInput = z.object({
  ...onFindingsInput,
  reason: z.string().trim().max(2_000).default(''),
})

/**
 * A reviewer lets the same warning pass in texts that were picked, each on record by itself. Errors are looked at one by
 * one. What is no longer found, or was let pass already, is passed over.
 */
export function dismissSelected(
  actor: Actor,
  { reason, ...asked }: z.infer<typeof dismissSelectedInput>,
): Promise<{ outcomes: OnFindings[] }> {
  return onFindings(actor, asked, {
    ask: ({ translation: { state, confirmedById }, subject }) => {
      if (confirmedById === actor.personId) throw new Refusal('not_allowed', { why: 'own' })
      mustBeAllowed(actor, 'translation.dismiss', subject)
      if (state !== 'awaiting_review' && state !== 'approved')
        throw new Refusal('not_ready', { why: 'state', state })
    },
    write: async (tx, standing) => {
      const checked = await setApart(
        standing.map(({ found }) => found),
        tx,
      )
      const passing = standing.flatMap(({ loaded, text, fingerprints }, index) =>
        checked[index]!.open.filter((finding) => fingerprints.includes(finding.fingerprint))
          .filter((finding) => isDismissible(finding) && !isBlocking(finding))
          .map((finding) => ({ loaded, text, finding })),
      )
      await tx.dismissal.createMany({
        data: passing.map(({ loaded, text, finding }) => ({
          translationId: loaded.translation.id,
          code: finding.code,
          ...dismissalKey(text.pair, finding),
          dismissedById: actor.personId,
          reason,
        })),
        skipDuplicates: true,
      })
      await appendAll(
        tx,
        actor,
        passing.map(({ loaded: { translation, releaseId, localisationId, language }, finding }) => ({
          ...{ deed: 'translation.dismiss' as const, releaseId, localisationId, language },
          subjectId: translation.id,
          detail: { version: translation.version, code: finding.code, severity: finding.severity },
        })),
      )
    },
  })
}
