import { z } from 'zod'
import type { Translation } from '@/prisma/generated/client'
import { isBlocking, isDismissible } from '@/workflow/checks/finding'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import type { Move, TranslationState } from '@/workflow/release/state'
import { carryOut } from './carry-out'
import type { Found } from './check-anew'
import { mustBeSeen, textInput, versionsInput } from './exact-text'
import { keepingText } from './keep-text'
import { loadTranslation } from './load-translation'
import type { LoadedTranslation } from './load-translation'
import type { Proposal } from './proposal'
import { takeDeed, workIn, works } from './work'

export const confirmInput = z.object({
  ...versionsInput,
  text: textInput,
  work: z.enum(works).default('translate'),
})

export type Decided = { version: number; state: TranslationState; oneStep: boolean }

type Confirm = z.infer<typeof confirmInput>

/**
 * A person says: this is the translation. It waits for another's approval then, whoever changed it and whatever it was
 * before; in a language set to one step it is approved, with that fact, unless the checks found an error. Asking twice
 * does it once.
 * @throws Refusal `changed_meanwhile` (the typed text is kept), `held_by_other` (so too), `has_errors` (no words; in a
 * one-step language any error of structure), `not_allowed` `work` (that kind of work is not theirs to take)
 */
export function confirm(actor: Actor, input: Confirm): Promise<Decided> {
  return keepingText(actor, input, async () => {
    const loaded = await loadTranslation(input.translationId)
    mustBeAllowed(actor, 'translation.confirm', loaded.subject)
    if (isDoneAlready(actor, loaded, input)) return decided(loaded.translation)
    return decided(await carryOut(actor, proposeConfirmation(actor, loaded, input)))
  })
}

/** @throws Refusal, before the checks are asked */
export function proposeConfirmation(actor: Actor, loaded: LoadedTranslation, input: Confirm): Proposal {
  const { translation, subject, reviewRule } = loaded
  const { text } = input
  mustBeAllowed(actor, 'translation.confirm', subject)
  const source = mustBeSeen(loaded, input)
  const work = workIn[translation.state] === 'translate' ? 'translate' : input.work
  if (!may(actor, takeDeed[work], subject)) throw new Refusal('not_allowed', { why: 'work', work })
  return {
    loaded,
    text,
    decide: (found) => {
      const oneStep = mustBeConfirmable(found!, reviewRule === 'one_step')
      const set = {
        text,
        sourceVersion: source.version,
        origin: translation.origin ?? 'person',
        confirmedById: actor.personId,
        approvedById: oneStep ? actor.personId : null,
        stale: false,
        oneStep,
        overridden: false,
      } as const
      return {
        loaded,
        work,
        change: { move: moveOf(translation, oneStep), deed: 'translation.confirm', set },
        found,
        faultless: false,
        typed: 'ends',
        detail: { oneStep, edited: text !== translation.text },
      }
    },
  }
}

export const decided = ({ version, state, oneStep }: Decided): Decided => ({ version, state, oneStep })

/** A second click, or an answer lost on the way: the same person, the same text, the same source. */
const isDoneAlready = ({ personId }: Actor, { translation, source }: LoadedTranslation, input: Confirm) =>
  (translation.state === 'awaiting_review' || (translation.state === 'approved' && translation.oneStep)) &&
  translation.confirmedById === personId &&
  translation.text === input.text &&
  source?.version === input.sourceVersion &&
  translation.sourceVersion === input.sourceVersion

function moveOf({ state }: Translation, oneStep: boolean): Move {
  if (oneStep) return 'confirm_one_step'
  return state === 'awaiting_review' || state === 'approved' ? 'edit_after_confirming' : 'confirm'
}

/**
 * An error of judgement is somebody else's to dismiss: in a language set to one step such a text waits for review.
 * @returns whether confirming approves
 */
function mustBeConfirmable({ findings }: Found, isOneStep: boolean): boolean {
  const errors = findings.filter(isBlocking)
  const stops = errors.filter((error) => error.code === 'empty' || (isOneStep && !isDismissible(error)))
  if (stops.length > 0) throw new Refusal('has_errors', { findings: stops.map(({ code }) => code) })
  return isOneStep && errors.length === 0
}
