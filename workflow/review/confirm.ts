import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Translation } from '@/prisma/generated/client'
import { isBlocking, isDismissible } from '@/workflow/checks/finding'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { moveTranslation } from '@/workflow/release/move-translation'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import type { Move, TranslationState } from '@/workflow/release/state'
import type { Found } from './check-anew'
import { findForDeed, keepForDeed } from './deed-findings'
import { mustBeSeen, textInput, versionsInput } from './exact-text'
import { mustHold } from './hold'
import { endCopy, keepingText } from './keep-text'
import { letGoIfDone } from './left'
import { loadTranslation } from './load-translation'
import type { LoadedTranslation } from './load-translation'
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
    const { translation, localisationId, releaseId, language, subject } = loaded
    mustBeAllowed(actor, 'translation.confirm', subject)
    if (isDoneAlready(actor, loaded, input)) return decided(translation)
    const source = mustBeSeen(loaded, input)
    const isOneStep = loaded.reviewRule === 'one_step'
    const found = await findForDeed(loaded, source, input.text)
    const oneStep = mustBeConfirmable(found, isOneStep)
    const move = moveOf(translation, oneStep)
    const work = workIn[translation.state] === 'translate' ? 'translate' : input.work
    if (!may(actor, takeDeed[work], subject)) throw new Refusal('not_allowed', { why: 'work', work })
    return inTransaction(async (tx) => {
      await mustHold(tx, actor, { localisationId, work, run: translation.run })
      const version = await moveTranslation(tx, translation, {
        move,
        deed: 'translation.confirm',
        actor,
        set: {
          text: input.text,
          sourceVersion: source.version,
          origin: translation.origin ?? 'person',
          confirmedById: actor.personId,
          approvedById: oneStep ? actor.personId : null,
          stale: false,
          oneStep,
          overridden: false,
        },
      })
      await keepForDeed(tx, found, { version, sourceVersion: source.version, localisationId })
      await endCopy(tx, actor, translation.id)
      await letGoIfDone(tx, actor, { localisationId, work, run: translation.run })
      await append(tx, 'translation.confirm', actor, {
        releaseId,
        localisationId,
        language,
        subjectId: translation.id,
        detail: { from: translation.state, version, oneStep, edited: input.text !== translation.text },
      })
      return { version, state: oneStep ? 'approved' : 'awaiting_review', oneStep }
    })
  })
}

const decided = ({ version, state, oneStep }: Translation): Decided => ({ version, state, oneStep })

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
