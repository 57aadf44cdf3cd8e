import { z } from 'zod'
import { database, inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { groupRows } from '@/workflow/release/group-rows'
import type { GroupRow } from '@/workflow/release/group-rows'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { moveTranslations } from '@/workflow/release/move-translations'
import { parted } from '@/workflow/release/parted'
import type { Parted } from '@/workflow/release/parted'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { mustBeSeen, textInput, versionsInput } from './exact-text'
import { partedState } from './group-state'
import { mustHold } from './hold'
import type { Grouped } from './join'
import { typedIn } from './join-copies'
import { endCopy } from './keep-text'
import { letGoIfDone } from './left'
import { loadTranslation } from './load-translation'
import { ungroup } from './ungroup'
import { takeDeed, workIn, works } from './work'

export const partInput = z.object({
  ...versionsInput,
  /** What was typed and is not confirmed yet; absent: the working copy, or the text as it stands. */
  text: textInput.optional(),
  work: z.enum(works).default('translate'),
})

type Part = z.infer<typeof partInput>

/**
 * Parts joined sentences. The first keeps the text; the others get back what they said before they were joined, as
 * drafts. Where nothing has happened since somebody joined the last of them, they take just that back: everything stands
 * as it stood.
 * @throws Refusal `not_ready` (`why`: `not_joined`; `confirmed`, by somebody else), `not_allowed` (`why`: `work`),
 *   `changed_meanwhile`, `held_by_other`
 */
export async function part(actor: Actor, input: Part): Promise<Grouped> {
  const loaded = await loadTranslation(input.translationId)
  const { translation, localisationId, releaseId, language, subject } = loaded
  mustBeAllowed(actor, 'translation.part', subject)
  mustBeSeen(loaded, input)
  if (loaded.parts.length === 0) throw new Refusal('not_ready', { why: 'not_joined' })
  const work = workIn[translation.state] === 'translate' ? 'translate' : input.work
  if (!may(actor, takeDeed[work], subject)) throw new Refusal('not_allowed', { why: 'work', work })
  const rows = (await groupRows(database, [translation.id])).get(translation.id) ?? []
  if (rows[0]?.translation.version !== input.version) throw new Refusal('changed_meanwhile')
  const text = input.text ?? (await typedIn(actor, [loaded]))[0]!
  const last = text === translation.text ? lastJoined(rows, actor) : []
  const isTakenBack = last.length > 0
  const apart = isTakenBack
    ? takenApart(rows, last)
    : parted(rows, { text, keeps: partedState(translation, actor.personId) })
  return inTransaction(async (tx) => {
    await mustHold(tx, actor, { localisationId, work, run: translation.run })
    await ungroup(
      tx,
      rows,
      apart.map(({ row }) => row),
    )
    const versions = await moveTranslations(
      tx,
      apart.map(({ row, back }) => ({
        translation: { ...row.translation, joinedToId: null },
        change: { move: 'regroup', deed: 'translation.part', actor, back },
      })),
    )
    if (apart.some(({ row }) => !versions.has(row.translation.id))) throw new Refusal('changed_meanwhile')
    if (!isTakenBack) await endCopy(tx, actor, translation.id)
    await letGoIfDone(tx, actor, { localisationId, work, run: translation.run })
    await handOff(tx, 'check-localisation', { localisationId })
    await append(tx, 'translation.part', actor, {
      ...{ releaseId, localisationId, language, subjectId: translation.id },
      detail: { sentences: rows.length, takenBack: isTakenBack },
    })
    return { translationId: translation.id, ids: rows.map((row) => row.translation.id) }
  })
}

/** What this person joined to the group last, if nothing has happened to the group since. */
function lastJoined([head, ...members]: GroupRow[], { personId }: Actor): GroupRow[] {
  const { joining, translation } = head!
  if (joining.version !== translation.version || joining.actorId !== personId) return []
  return members.filter((row) => row.joining.version === row.translation.version)
}

/** Everything as it stood before the last of them were joined, with what was joined to each then. */
const takenApart = ([head]: GroupRow[], last: readonly GroupRow[]): Parted[] =>
  [head!, ...last].map((row) => ({ row, back: row.joining.before }))
