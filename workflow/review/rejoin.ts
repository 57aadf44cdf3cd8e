import { database, inTransaction } from '@/platform/database'
import type { Translation } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import type { Before } from '@/workflow/release/before'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { moveTranslations } from '@/workflow/release/move-translations'
import { may } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { mustHold } from './hold'
import type { Grouped } from './join'
import type { LoadedTranslation } from './load-translation'
import { takeDeed } from './work'
import type { Work } from './work'

/** A translation and the last thing that was done to it. */
type Stands = {
  translation: Translation
  deed: string
  actorId: string | null
  /** What was done in one transaction has one time. */
  at: Date
  before: Before | null
}

/**
 * Takes a person's own parting back, as long as nothing has changed any of its sentences since: they are one again, and
 * their text is what it was.
 * @throws Refusal `not_ready` (`why`: `nothing_to_take_back`), `not_allowed` (`why`: `work`), `changed_meanwhile`,
 *   `held_by_other`
 */
export async function rejoin(actor: Actor, loaded: LoadedTranslation, work: Work): Promise<Grouped> {
  const { localisationId, releaseId, language, translation: head, subject } = loaded
  const [first, ...others] = await partedFrom(loaded)
  const isOwn = ({ deed, actorId, before }: Stands) =>
    deed === 'translation.part' && actorId === actor.personId && before !== null
  const isOfIt = (row: Stands) => isOwn(row) && saidNothing(row) && row.at.getTime() === first?.at.getTime()
  const end = others.findIndex((row) => row.translation.joinedToId === null && !isOfIt(row))
  const rows = others.slice(0, end < 0 ? others.length : end)
  if (!first || !isOwn(first) || rows.length === 0)
    throw new Refusal('not_ready', { why: 'nothing_to_take_back' })
  if (!may(actor, takeDeed[work], subject)) throw new Refusal('not_allowed', { why: 'work', work })
  const moving = [first, ...rows.filter(({ translation }) => translation.joinedToId === null)]
  return inTransaction(async (tx) => {
    await mustHold(tx, actor, { localisationId, work, run: head.run })
    const versions = await moveTranslations(
      tx,
      moving.map(({ translation, before }) => ({
        translation,
        change: { move: 'regroup', deed: 'translation.join', actor, back: before! },
      })),
    )
    if (moving.some(({ translation }) => !versions.has(translation.id)))
      throw new Refusal('changed_meanwhile')
    const ids = rows.map(({ translation }) => translation.id)
    await tx.translation.updateMany({ where: { id: { in: ids } }, data: { joinedToId: head.id } })
    await handOff(tx, 'check-localisation', { localisationId })
    await append(tx, 'translation.join', actor, {
      ...{ releaseId, localisationId, language, subjectId: head.id },
      detail: { sentences: rows.length + 1, takenBack: true },
    })
    return { translationId: head.id, ids: [head.id, ...ids] }
  })
}

const saidNothing = ({ before }: Stands): boolean => before?.text === ''

/** A translation and those after it in its block, in reading order, with what made each what it is. */
const partedFrom = ({ translation, releaseId, localisationId }: LoadedTranslation): Promise<Stands[]> =>
  database.$queryRaw<Stands[]>`
    SELECT to_jsonb(translation) AS translation, event.deed, event."actorId", event.at, event.before
    FROM "Release" release
    JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
    JOIN "Block" block ON block."revisionId" = revision.id
    JOIN "Placement" own ON own."blockId" = block.id AND own."segmentId" = ${translation.segmentId}::uuid
    JOIN "Placement" placement ON placement."blockId" = block.id AND placement.position >= own.position
    JOIN "Translation" translation
      ON translation."segmentId" = placement."segmentId" AND translation."localisationId" = ${localisationId}::uuid
    JOIN "TranslationEvent" event ON event."translationId" = translation.id AND event.version = translation.version
      AND event.deed <> 'translation.save'
    WHERE release.id = ${releaseId}::uuid
    ORDER BY placement.position`
