import { z } from 'zod'
import type { Translation } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { reasonInput } from '@/workflow/release/reason'
import { Refusal } from '@/workflow/release/refusal'
import { carryOut } from './carry-out'
import { decided } from './confirm'
import type { Decided } from './confirm'
import { mustBeSeen, versionsInput } from './exact-text'
import { loadTranslation } from './load-translation'
import type { LoadedTranslation } from './load-translation'
import type { Proposal } from './proposal'

export const overrideInput = z.object({ ...versionsInput, reason: reasonInput })

type Override = z.infer<typeof overrideInput>

/** One person alone stands for it so far, for a reason. */
export const isOverridden = ({ state, overridden }: Pick<Translation, 'state' | 'overridden'>): boolean =>
  state === 'approved' && overridden

/**
 * An officer approves a confirmed text in place of a second person, exactly as they saw it and for a reason (rule 1).
 * Readers are told that one person checked it, until somebody else approves it afterwards. No error is let pass, and it
 * takes no work from whoever holds it. Asking twice does it once.
 * @throws Refusal `not_allowed` (they confirmed it themselves), `not_ready` (`why`: `state`: nobody has confirmed it, or
 *   it is approved), `has_errors` (`findings`), `changed_meanwhile`
 */
export async function override(actor: Actor, input: Override): Promise<Decided> {
  const loaded = await loadTranslation(input.translationId)
  mustBeAllowed(actor, 'translation.override', loaded.subject)
  if (isOverriddenAlready(actor, loaded, input)) return decided(loaded.translation)
  return decided(await carryOut(actor, proposeOverride(actor, loaded, input)))
}

/** @throws Refusal, before the checks are asked */
export function proposeOverride(actor: Actor, loaded: LoadedTranslation, input: Override): Proposal {
  const { translation, subject } = loaded
  mustBeAllowed(actor, 'translation.override', subject)
  const source = mustBeSeen(loaded, input)
  if (translation.state !== 'awaiting_review')
    throw new Refusal('not_ready', { why: 'state', state: translation.state })
  const set = {
    ...{ sourceVersion: source.version, approvedById: null, oneStep: false },
    ...{ overridden: true, overriddenById: actor.personId },
  }
  return {
    loaded,
    text: translation.text,
    decide: (found) => ({
      loaded,
      work: null,
      change: { move: 'override', deed: 'translation.override', set, reason: input.reason },
      found,
      faultless: true,
      typed: 'stays',
      detail: {},
    }),
  }
}

/** An asking whose answer was lost. */
export const isOverriddenAlready = (
  { personId }: Actor,
  { translation }: LoadedTranslation,
  seen: { version: number },
): boolean =>
  isOverridden(translation) &&
  translation.overriddenById === personId &&
  translation.version === seen.version + 1
