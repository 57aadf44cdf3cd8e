import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Before } from '@/workflow/release/before'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { moveTranslation } from '@/workflow/release/move-translation'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import type { TranslationState } from '@/workflow/release/state'
import { findForDeed, keepForDeed } from './deed-findings'
import { mustBeSeen, versionsInput } from './exact-text'
import { giveBack } from './give-back'
import { mustHold } from './hold'
import { lastDeedsOf } from './last-deed'
import type { LastDeed } from './last-deed'
import { loadTranslation } from './load-translation'
import { takeDeed, workIn, works } from './work'
import type { Work } from './work'

export const takeBackInput = z.object({ ...versionsInput, work: z.enum(works) })

/** How a text stands after a deed on it was taken back, and what the person had typed for that deed, if anything. */
export type TakenBack = {
  version: number
  state: TranslationState
  text: string
  typed: string | null
}

/**
 * A person takes back their own last deed on a text, as long as nothing has changed it since: it stands again exactly as
 * before, and what they had typed is theirs to go on with. Nothing is erased: taking back is a deed of its own on record.
 * Asking twice does it once.
 * @throws Refusal `not_ready` (`why`: `nothing_to_take_back`: the last deed is not theirs), `changed_meanwhile`,
 *   `held_by_other`, `not_allowed` (`why`: `work`)
 */
export async function takeBack(actor: Actor, input: z.infer<typeof takeBackInput>): Promise<TakenBack> {
  const loaded = await loadTranslation(input.translationId)
  const { translation, localisationId, releaseId, language, subject } = loaded
  mustBeAllowed(actor, 'translation.take_back', subject)
  const { id: translationId, state, text, run } = translation
  const done = (await lastDeedsOf(actor, [translation])).get(translationId)
  if (done?.deed === 'translation.take_back' && translation.version === input.version + 1)
    return { version: translation.version, state, text, typed: null }
  const source = mustBeSeen(loaded, input)
  const before = mayGoBack(done, source.version)
  const work = workOf(done!, input.work)
  if (!may(actor, takeDeed[work], subject)) throw new Refusal('not_allowed', { why: 'work', work })
  const found = await findForDeed(loaded, source, before.text)
  const typed = before.text === text ? null : text
  return inTransaction(async (tx) => {
    await mustHold(tx, actor, { localisationId, work, run })
    const change = { move: 'take_back', deed: 'translation.take_back', actor, back: before } as const
    const version = await moveTranslation(tx, translation, change)
    // Nothing is found in what says nothing.
    if (before.state === 'untranslated') await handOff(tx, 'check-localisation', { localisationId })
    else await keepForDeed(tx, found, { version, sourceVersion: source.version, localisationId })
    await giveBack(tx, actor, { translationId, text: typed, version })
    await append(tx, 'translation.take_back', actor, {
      releaseId,
      localisationId,
      language,
      subjectId: translationId,
      detail: { from: state, to: before.state, version, of: done!.deed },
    })
    return { version, state: before.state, text: before.text, typed }
  })
}

/**
 * How a text stood before somebody's deed on it, if it may stand so again: an approval is of one version of the source.
 * @param done their deed, if the last one on it was theirs
 */
export function mayGoBack(done: LastDeed | undefined, sourceVersion: number): Before {
  if (!done?.before) throw new Refusal('not_ready', { why: 'nothing_to_take_back' })
  const { before } = done
  if (before.state === 'approved' && before.sourceVersion !== sourceVersion)
    throw new Refusal('changed_meanwhile')
  return before
}

/** The work a deed was part of: of what was confirmed anew, the kind of work it is taken back in. */
export function workOf({ deed, before }: LastDeed, asked: Work): Work {
  if (deed !== 'translation.confirm') return 'review'
  return workIn[before!.state] === 'translate' ? 'translate' : asked
}
