import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { beforeOf } from '@/workflow/release/before'
import type { Before } from '@/workflow/release/before'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { moveTranslations } from '@/workflow/release/move-translations'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { withCodesOf } from '@/workflow/text/joined'
import { mustBeSeen, textInput, versionsInput } from './exact-text'
import { groupRows, takeGroup } from './group-rows'
import type { GroupRow } from './group-rows'
import { partedState } from './group-state'
import { mustHold } from './hold'
import type { Grouped } from './join'
import { typedIn } from './join-copies'
import { endCopy } from './keep-text'
import { letGoIfDone } from './left'
import { loadTranslation } from './load-translation'
import { takeDeed, workIn, works } from './work'

export const partInput = z.object({
  ...versionsInput,
  /** What was typed and is not confirmed yet; absent: the working copy, or the text as it stands. */
  text: textInput.optional(),
  work: z.enum(works).default('translate'),
})

type Part = z.infer<typeof partInput>

/** What a sentence is to be when its group is parted; the members that stay with it are not named. */
type Parted = { row: GroupRow; back: Before }

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
  const rows = await groupRows(translation.id)
  if (rows[0]?.translation.version !== input.version) throw new Refusal('changed_meanwhile')
  const text = input.text ?? (await typedIn(actor, [loaded]))[0]!
  const last = text === translation.text ? lastJoined(rows, actor) : null
  const parted = last ? takenApart(rows, last) : dissolved(rows, { text, personId: actor.personId })
  return inTransaction(async (tx) => {
    await mustHold(tx, actor, { localisationId, work, run: translation.run })
    await takeGroup(tx, rows)
    await ungroup(tx, rows, last)
    const versions = await moveTranslations(
      tx,
      parted.map(({ row, back }) => ({
        translation: { ...row.translation, joinedToId: null },
        change: { move: 'regroup', deed: 'translation.part', actor, back },
      })),
    )
    if (parted.some(({ row }) => !versions.has(row.translation.id))) throw new Refusal('changed_meanwhile')
    if (!last) await endCopy(tx, actor, translation.id)
    await letGoIfDone(tx, actor, { localisationId, work, run: translation.run })
    await handOff(tx, 'check-localisation', { localisationId })
    await append(tx, 'translation.part', actor, {
      ...{ releaseId, localisationId, language, subjectId: translation.id },
      detail: { sentences: rows.length, takenBack: last !== null },
    })
    return { translationId: translation.id, ids: rows.map((row) => row.translation.id) }
  })
}

/** The sentence this person joined to the group last, if nothing has happened to the group since. */
function lastJoined([head, ...members]: GroupRow[], { personId }: Actor): GroupRow | null {
  const { joining, translation } = head!
  if (joining.version !== translation.version || joining.actorId !== personId) return null
  return members.find((row) => row.joining.version === row.translation.version) ?? null
}

/** Everything as it stood before the last of them was joined, with what was joined to it then. */
const takenApart = ([head]: GroupRow[], last: GroupRow): Parted[] =>
  [head!, last].map((row) => ({ row, back: row.joining.before }))

function dissolved(rows: GroupRow[], { text, personId }: { text: string; personId: string }): Parted[] {
  const [head, ...members] = rows
  const sources = rows.map(({ source }) => source)
  const state = partedState(head!.translation, personId)
  const own = withCodesOf(text, sources, 0)
  const isBegun = state.state === 'untranslated' && own !== ''
  return [
    {
      row: head!,
      back: {
        ...beforeOf(head!.translation),
        ...state,
        ...(isBegun && { state: 'draft' as const, origin: 'person' as const }),
        text: own,
      },
    },
    ...members.map((row) => ({ row, back: asDraft(row) })),
  ]
}

/** What a sentence said when it was joined: a draft, whoever had confirmed it, of the source it rendered then. */
function asDraft({ source, joining: { before } }: GroupRow): Before {
  const hasText = before.text !== ''
  return {
    ...before,
    state: hasText ? 'draft' : 'untranslated',
    ...{ confirmedById: null, approvedById: null, oneStep: false, overridden: false },
    ...{ returnCategory: null, returnReason: null },
    origin: hasText ? (before.origin ?? 'person') : before.origin,
    sourceVersion: hasText ? before.sourceVersion : source.version,
    stale: hasText && (before.stale || before.sourceVersion !== source.version),
  }
}

/** @param last what stays joined to it is what stands after it; null: nothing stays joined */
async function ungroup(tx: Tx, rows: readonly GroupRow[], last: GroupRow | null): Promise<void> {
  const at = last ? rows.indexOf(last) : rows.length
  const headOf = (row: GroupRow, place: number): string | null => {
    if (!last || place === 0 || place === at) return null
    return place < at ? rows[0]!.translation.id : last.translation.id
  }
  const heads = rows.map(headOf)
  await tx.$executeRaw`
    UPDATE "Translation" translation SET "joinedToId" = parted.head
    FROM unnest(${rows.map(({ translation }) => translation.id)}::uuid[], ${heads}::uuid[]) AS parted(id, head)
    WHERE translation.id = parted.id`
}
