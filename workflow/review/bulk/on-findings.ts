import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import type { Found, TextToCheck } from '@/workflow/review/check-anew'
import { fingerprintInput } from '@/workflow/review/dismiss'
import { mustBeSeen, mustStandAll, versionsInput } from '@/workflow/review/exact-text'
import { findIn } from '@/workflow/review/find-in'
import { findingsOf, standingText } from '@/workflow/review/findings-of'
import type { TextFindings } from '@/workflow/review/findings-of'
import { mustHold } from '@/workflow/review/hold'
import { letGoIfDone } from '@/workflow/review/left'
import { loadTranslations } from '@/workflow/review/load-translation'
import type { LoadedTranslation } from '@/workflow/review/load-translation'
import { orRefusal } from '@/workflow/review/proposal'
import { isEachOnce, selectedAtOnce } from './selected'
import { toldOf } from './told'
import type { Told } from './told'

const segment = z.object({ ...versionsInput, fingerprints: z.array(fingerprintInput).min(1).max(20) })

/** Findings of texts that were picked, each text as it was seen. */
export const onFindingsInput = {
  localisationId: z.uuid(),
  segments: z.array(segment).min(1).max(selectedAtOnce).refine(isEachOnce),
}

/** A text that stands as it was seen, what is found in it, and the findings of it that were picked. */
export type Standing = {
  loaded: LoadedTranslation
  text: TextToCheck
  found: Found
  fingerprints: readonly string[]
}

/** What the checks say of a text now, or why nothing was done to its findings. */
export type OnFindings = { translationId: string; findings: TextFindings | null; refused: Told | null }

type Asked = { localisationId: string; segments: readonly z.infer<typeof segment>[] }
type Doing = {
  /** @throws Refusal, where nothing may be done to the findings of a text */
  ask: (loaded: LoadedTranslation) => void
  /** In the transaction that holds the work and the texts still. */
  write: (tx: Tx, standing: readonly Standing[]) => Promise<void>
}

/** Does something to findings of many texts under the review of each, in one transaction, with texts passed over that may not. */
export async function onFindings(
  actor: Actor,
  { localisationId, segments }: Asked,
  { ask, write }: Doing,
): Promise<{ outcomes: OnFindings[] }> {
  mustBeAllowed(actor, 'work.do_selected', await localisationSubject(localisationId))
  const ids = segments.map(({ translationId }) => translationId)
  const loaded = new Map((await loadTranslations(ids)).map((one) => [one.translation.id, one]))
  const results = segments.map((seen) =>
    orRefusal((): Omit<Standing, 'found'> => {
      const one = loaded.get(seen.translationId)
      if (one?.localisationId !== localisationId) throw new Refusal('not_found')
      ask(one)
      return { loaded: one, text: standingText(one, mustBeSeen(one, seen)), fingerprints: seen.fingerprints }
    }),
  )
  const asked = results.flatMap((one) => (one instanceof Refusal ? [] : [one]))
  const found = await findIn(asked.map(({ text }) => text))
  const standing = asked.map((one, index): Standing => ({ ...one, found: found[index]! }))
  if (standing.length > 0)
    await inTransaction(async (tx) => {
      const runs = [...new Set(standing.map((one) => one.loaded.translation.run))].toSorted((a, b) => a - b)
      for (const run of runs) await mustHold(tx, actor, { localisationId, work: 'review', run })
      await mustStandAll(
        tx,
        standing.map((one) => one.loaded.translation),
      )
      await write(tx, standing)
      for (const run of runs) await letGoIfDone(tx, actor, { localisationId, work: 'review', run })
    })
  const findings = await findingsOf(
    actor,
    standing.map(({ text }) => text),
  )
  const of = new Map(standing.map(({ loaded: { translation } }, index) => [translation.id, findings[index]!]))
  return {
    outcomes: results.map((result, index) => ({
      translationId: ids[index]!,
      findings: of.get(ids[index]!) ?? null,
      refused: toldOf(result),
    })),
  }
}
