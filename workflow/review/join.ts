import { z } from 'zod'
import { database, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { beforeOf } from '@/workflow/release/before'
import type { Before } from '@/workflow/release/before'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { moveTranslations } from '@/workflow/release/move-translations'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { joinTargets, mostJoined } from '@/workflow/text/joined'
import { maxTextLength, mustBeSeen, textInput, versionsInput } from './exact-text'
import { isConfirmed, joinedState } from './group-state'
import { mustHold } from './hold'
import { joinCopies, typedIn } from './join-copies'
import { rememberTexts } from './keep-text'
import { letGoIfDone } from './left'
import { loadTranslation } from './load-translation'
import type { LoadedTranslation } from './load-translation'
import { takeDeed, workIn, works } from './work'
import type { Work } from './work'

export const joinInput = z.object({
  ...versionsInput,
  /** What was typed and is not confirmed yet; absent: the working copy, or the text as it stands. */
  text: textInput.optional(),
  /** The sentence before, or the first of those it is joined to, as it was seen. */
  first: z.object({
    version: z.int().min(1),
    sourceVersion: z.int().min(1),
    text: textInput.optional(),
  }),
  work: z.enum(works).default('translate'),
})

type Join = z.infer<typeof joinInput>

/** A group, or what was one: the first has the text. */
export type Grouped = { translationId: string; ids: string[] }

/**
 * Joins a sentence to the one before it in its block: one text says both from now on (rule 12). What each said is put one
 * after the other and stays in the history. Asking twice does it once.
 * @throws Refusal `not_allowed` (`why`: `first_in_block`; `too_many`, of sentences or of signs; `work`), `not_ready`
 *   (`why`: `confirmed`: one of them, by somebody else), `changed_meanwhile`, `held_by_other`
 */
export async function join(actor: Actor, input: Join): Promise<Grouped> {
  const loaded = await loadTranslation(input.translationId)
  mustBeAllowed(actor, 'translation.join', loaded.subject)
  const done = await isDoneAlready(actor, loaded, input)
  if (done) return done
  mustBeSeen(loaded, input)
  const first = await loadTranslation(await headBefore(loaded))
  mustBeSeen(first, input.first)
  const { both, standing, overConfirmed } = await joinedOf(actor, [first, loaded], input)
  const work = workFor([first, loaded], input.work)
  if (!may(actor, takeDeed[work], loaded.subject)) throw new Refusal('not_allowed', { why: 'work', work })
  return inTransaction(async (tx) => {
    const { localisationId, releaseId, language } = loaded
    const runs = [...new Set([first, loaded].map(({ translation }) => translation.run))].toSorted(
      (a, b) => a - b,
    )
    for (const run of runs) await mustHold(tx, actor, { localisationId, work, run })
    const versions = await moveTranslations(
      tx,
      both.map(({ back, ...translation }) => ({
        translation,
        change: { move: 'regroup', deed: 'translation.join', actor, back: { ...back, ...standing } },
      })),
    )
    if (both.some(({ id }) => !versions.has(id))) throw new Refusal('changed_meanwhile')
    const ids = await writeGroup(tx, first, loaded)
    await joinCopies(tx, actor, [first, loaded])
    await rememberTexts(tx, actor, overConfirmed)
    for (const run of runs) await letGoIfDone(tx, actor, { localisationId, work, run })
    await handOff(tx, 'check-localisation', { localisationId })
    await append(tx, 'translation.join', actor, {
      ...{ releaseId, localisationId, language, subjectId: loaded.translation.id },
      detail: { to: first.translation.id, sentences: ids.length, state: standing.state },
    })
    return { translationId: first.translation.id, ids }
  })
}

/** The translation before it in its block, or the first of what that is joined to. */
async function headBefore({ translation, releaseId, localisationId }: LoadedTranslation): Promise<string> {
  const [before] = await database.$queryRaw<{ id: string }[]>`
    SELECT coalesce(before."joinedToId", before.id) AS id
    FROM "Release" release
    JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
    JOIN "Block" block ON block."revisionId" = revision.id
    JOIN "Placement" own ON own."blockId" = block.id AND own."segmentId" = ${translation.segmentId}::uuid
    JOIN "Placement" placement ON placement."blockId" = block.id AND placement.position < own.position
    JOIN "Translation" before
      ON before."segmentId" = placement."segmentId" AND before."localisationId" = ${localisationId}::uuid
    WHERE release.id = ${releaseId}::uuid
    ORDER BY placement.position DESC LIMIT 1`
  if (!before) throw new Refusal('not_allowed', { why: 'first_in_block' })
  return before.id
}

const sentencesIn = ({ parts }: LoadedTranslation) => Math.max(1, parts.length)

type Two = readonly [first: LoadedTranslation, second: LoadedTranslation]

/** Both texts as they said themselves, with what each comes to. */
async function joinedOf(actor: Actor, two: Two, input: Join) {
  const [first, second] = two
  const typed = await typedIn(actor, two)
  const said = [input.first.text, input.text].map((given, at) => given ?? typed[at]!)
  const text = joinTargets(
    said,
    two.map(({ source }) => source!),
    first.language,
  )
  if (sentencesIn(first) + sentencesIn(second) > mostJoined || text.length > maxTextLength)
    throw new Refusal('not_allowed', { why: 'too_many', most: mostJoined })
  const standing = joinedState([first.translation, second.translation], {
    ...{ personId: actor.personId, hasWords: text !== '' },
  })
  // What parting gives back as confirmed is what was confirmed: words typed over it are in the history alone.
  const [one, other] = two.map(({ translation }, at) =>
    isConfirmed(translation) ? translation : { ...translation, text: said[at]! },
  )
  const nothing = { origin: null, engine: null, unitId: null, matchScore: null }
  return {
    standing,
    overConfirmed: two.flatMap(({ translation }, at) =>
      isConfirmed(translation) ? [{ translationId: translation.id, text: said[at]! }] : [],
    ),
    both: [
      { ...one!, back: { ...beforeOf(one!), ...nothing, ...originOf(two, text), text } },
      { ...other!, back: { ...beforeOf(other!), ...nothing, text: '' } },
    ],
  }
}

/** Of two origins the one that readers are to be told of: a machine, before the memory, before people. */
function originOf(two: Two, text: string): Partial<Before> {
  if (text === '') return {}
  const texts = two.map(({ translation }) => translation)
  const origins = texts.map(({ origin }) => origin)
  const origin = (['machine', 'memory', 'standing_text'] as const).find((each) => origins.includes(each))
  const drafted =
    texts.find((each) => each.origin === 'machine') ?? texts.find(({ engine }) => engine !== null)
  return { origin: origin ?? 'person', engine: drafted?.engine ?? null }
}

const workFor = (two: Two, asked: Work): Work =>
  two.some(({ translation }) => workIn[translation.state] === 'translate') ? 'translate' : asked

/** @returns the ids of the group, in no order but the first */
async function writeGroup(tx: Tx, first: LoadedTranslation, second: LoadedTranslation): Promise<string[]> {
  const [head, joined] = [first.translation, second.translation]
  await tx.$executeRaw`
    UPDATE "Translation" SET "joinedToId" = ${head.id}::uuid, run = ${head.run}::int
    WHERE id = ${joined.id}::uuid OR "joinedToId" = ${joined.id}::uuid`
  const members = await tx.translation.findMany({ where: { joinedToId: head.id }, select: { id: true } })
  return [head.id, ...members.map(({ id }) => id)]
}

/** A second click, or an answer lost on the way. */
async function isDoneAlready(
  { personId }: Actor,
  { translation }: LoadedTranslation,
  input: Join,
): Promise<Grouped | null> {
  const { id, joinedToId, version } = translation
  if (joinedToId === null || version !== input.version + 1) return null
  const where = { translationId: id, version, deed: 'translation.join', actorId: personId }
  if (!(await database.translationEvent.findFirst({ where, select: { id: true } }))) return null
  const members = await database.translation.findMany({ where: { joinedToId }, select: { id: true } })
  return { translationId: joinedToId, ids: [joinedToId, ...members.map((member) => member.id)] }
}
