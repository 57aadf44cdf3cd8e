import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Before } from '@/workflow/release/before'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { carryOut } from './carry-out'
import { decided } from './confirm'
import type { Decided } from './confirm'
import { mustBeSeen, versionsInput } from './exact-text'
import type { Copy } from './give-back'
import type { Grouped } from './join'
import { lastDeedsOf } from './last-deed'
import type { LastDeed } from './last-deed'
import { loadTranslation } from './load-translation'
import type { LoadedTranslation } from './load-translation'
import { part } from './part'
import type { Proposal } from './proposal'
import { rejoin } from './rejoin'
import { takeDeed, workIn, works } from './work'
import type { Work } from './work'

export const takeBackInput = z.object({ ...versionsInput, work: z.enum(works) })

type TakeBack = z.infer<typeof takeBackInput>

/** How a text stands after a deed on it was taken back, and what the person goes on with, if they had typed anything. */
export type TakenBack = Decided & { text: string; copy: Copy | null }

/**
 * A person takes back their own last deed on a text, as long as nothing has changed it since: it stands again exactly as
 * before, and what they had typed is theirs to go on with. Nothing is erased: taking back is a deed of its own on record.
 * Asking twice does it once.
 * @throws Refusal `not_ready` (`why`: `nothing_to_take_back`: the last deed is not theirs), `changed_meanwhile`,
 *   `has_errors` (it would be approved again, with an error nobody lets pass any more), `held_by_other`, `not_allowed`
 *   (`why`: `work`)
 */
export async function takeBack(actor: Actor, input: TakeBack): Promise<TakenBack> {
  const loaded = await loadTranslation(input.translationId)
  const { translation, subject } = loaded
  mustBeAllowed(actor, 'translation.take_back', subject)
  const done = (await lastDeedsOf(actor, [translation])).get(translation.id)
  if (done?.deed === 'translation.take_back' && translation.version === input.version + 1)
    return { ...decided(translation), text: translation.text, copy: await copyOf(actor, translation) }
  if (done?.deed === 'translation.join') return regrouped(await part(actor, input))
  if (done?.deed === 'translation.part') {
    mustBeSeen(loaded, input)
    return regrouped(await rejoin(actor, loaded, input.work))
  }
  const result = await carryOut(actor, proposeTakingBack(actor, loaded, { ...input, done }))
  return { ...result, text: done!.before!.text }
}

/** Joining is taken back by parting, and parting by joining. */
async function regrouped({ translationId }: Grouped): Promise<TakenBack> {
  const { translation } = await loadTranslation(translationId)
  return { ...decided(translation), text: translation.text, copy: null }
}

/** @throws Refusal */
export function proposeTakingBack(
  actor: Actor,
  loaded: LoadedTranslation,
  { done, ...input }: TakeBack & { done: LastDeed | undefined },
): Proposal {
  mustBeAllowed(actor, 'translation.take_back', loaded.subject)
  const source = mustBeSeen(loaded, input)
  const back = mayGoBack(done, source.version)
  const work = workOf(done!, input.work)
  if (!may(actor, takeDeed[work], loaded.subject)) throw new Refusal('not_allowed', { why: 'work', work })
  return {
    loaded,
    // Nothing is found in what says nothing.
    text: back.state === 'untranslated' ? null : back.text,
    decide: (found) => ({
      loaded,
      work,
      change: { move: 'take_back', deed: 'translation.take_back', back },
      found,
      // What let an error pass may have been taken back since.
      faultless: back.state === 'approved',
      typed: 'returns',
      detail: { to: back.state, of: done!.deed },
    }),
  }
}

/**
 * How a text stood before somebody's deed on it, if it may stand so again: an approval is of one version of the source.
 * @param done their deed, if the last one on it was theirs
 */
function mayGoBack(done: LastDeed | undefined, sourceVersion: number): Before {
  if (!done?.before) throw new Refusal('not_ready', { why: 'nothing_to_take_back' })
  const { before } = done
  if (before.state === 'approved' && before.sourceVersion !== sourceVersion)
    throw new Refusal('changed_meanwhile')
  return before
}

/** The work a deed was part of: of what was confirmed anew, the kind of work it is taken back in. */
function workOf({ deed, before }: LastDeed, asked: Work): Work {
  if (deed !== 'translation.confirm') return 'review'
  return workIn[before!.state] === 'translate' ? 'translate' : asked
}

const copyOf = ({ personId }: Actor, { id: translationId }: { id: string }): Promise<Copy | null> =>
  database.workingCopy.findUnique({
    where: { translationId_personId: { translationId, personId } },
    select: { text: true, baseVersion: true, version: true },
  })
