import { z } from 'zod'
import type { Actor } from '@/workflow/release/actor'
import { appendAll } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { dismissalKey } from '@/workflow/review/dismissal-key'
import { onFindings, onFindingsInput } from './on-findings'
import type { OnFindings } from './on-findings'

export const undismissSelectedInput = z.object(onFindingsInput)

/** A person takes their own dismissals in picked texts back, as one by one; what is approved rests on them and keeps them. */
export function undismissSelected(
  actor: Actor,
  asked: z.infer<typeof undismissSelectedInput>,
): Promise<{ outcomes: OnFindings[] }> {
  return onFindings(actor, asked, {
    ask: ({ translation: { state }, subject }) => {
      mustBeAllowed(actor, 'translation.undismiss', subject)
      if (state === 'approved') throw new Refusal('not_ready', { why: 'state', state })
    },
    write: async (tx, standing) => {
      const own = await tx.dismissal.findMany({
        where: {
          dismissedById: actor.personId,
          OR: standing.map(({ loaded, text, fingerprints }) => ({
            translationId: loaded.translation.id,
            pair: dismissalKey(text.pair, { fingerprint: '' }).pair,
            finding: {
              in: fingerprints.map((fingerprint) => dismissalKey(text.pair, { fingerprint }).finding),
            },
          })),
        },
        select: { id: true, code: true, translationId: true },
      })
      await tx.dismissal.deleteMany({ where: { id: { in: own.map(({ id }) => id) } } })
      const of = new Map(standing.map(({ loaded }) => [loaded.translation.id, loaded]))
      await appendAll(
        tx,
        actor,
        own.map(({ code, translationId }) => {
          const { releaseId, localisationId, language, translation } = of.get(translationId)!
          const about = { releaseId, localisationId, language, subjectId: translationId }
          return { deed: 'translation.undismiss', ...about, detail: { version: translation.version, code } }
        }),
      )
    },
  })
}
