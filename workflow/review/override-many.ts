import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { reasonInput } from '@/workflow/release/reason'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { toldOf } from './bulk/told'
import type { Told } from './bulk/told'
import { isEachOnce } from './bulk/selected'
import { carryOutIn } from './carry-out'
import { versionsInput } from './exact-text'
import { loadTranslations } from './load-translation'
import { isOverriddenAlready, proposeOverride } from './override'
import { decideAll, orRefusal } from './proposal'
import type { Decision, Proposal } from './proposal'

/** Texts of one asking: one transaction. */
export const overriddenAtOnce = 500

export const overrideManyInput = z.object({
  localisationId: z.uuid(),
  reason: reasonInput,
  segments: z.array(z.object(versionsInput)).min(1).max(overriddenAtOnce).refine(isEachOnce),
})

/** `refused`: why not, where it was not overridden. */
export type Overridden = { translationId: string; refused: Told | null }

/**
 * Overrides texts of one language at once, each exactly as the officer was shown it and for the same reason, in one
 * transaction. What may not be done to one of them keeps none of the others from being done. Asking twice does it once.
 */
export async function overrideMany(
  actor: Actor,
  { localisationId, reason, segments }: z.infer<typeof overrideManyInput>,
): Promise<{ outcomes: Overridden[] }> {
  const { releaseId, language, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'localisation.override', subject)
  const loaded = await loadTranslations(segments.map(({ translationId }) => translationId))
  const of = new Map(loaded.map((one) => [one.translation.id, one]))
  const proposed = segments.map((seen) => {
    const one = of.get(seen.translationId)
    if (one?.localisationId !== localisationId) return new Refusal('not_found')
    if (isOverriddenAlready(actor, one, seen)) return null
    return orRefusal(() => proposeOverride(actor, one, { ...seen, reason }))
  })
  const proposals = proposed.filter((one): one is Proposal => one !== null && 'decide' in one)
  const decided = await decideAll(proposals)
  const decisions = decided.filter((one): one is Decision => !(one instanceof Refusal))
  const carried = await inTransaction(async (tx) => {
    const outcomes = await carryOutIn(tx, actor, decisions)
    const texts = [...outcomes.values()].filter((one) => !(one instanceof Refusal)).length
    const about = { releaseId, localisationId, language, detail: { texts } }
    if (texts > 0) await append(tx, 'localisation.override', actor, about)
    return outcomes
  })
  const outcomeOf = (one: Proposal | Refusal | null) => {
    if (one === null || one instanceof Refusal) return one
    const decision = decided[proposals.indexOf(one)]!
    return decision instanceof Refusal ? decision : carried.get(decision)
  }
  return {
    outcomes: segments.map(({ translationId }, index) => ({
      translationId,
      refused: toldOf(outcomeOf(proposed[index]!)),
    })),
  }
}
