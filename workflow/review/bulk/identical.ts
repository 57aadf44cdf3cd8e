import { z } from 'zod'
import { database, Prisma } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import type { TranslationState } from '@/workflow/release/state'
import { loadTranslation, loadTranslations } from '@/workflow/review/load-translation'
import type { LoadedTranslation } from '@/workflow/review/load-translation'
import { orRefusal } from '@/workflow/review/proposal'
import type { BlockKind } from '@/workflow/text/block'
import { typedCopies } from './typed-copies'
import { toldOf } from './told'
import type { Told } from './told'

export const identicalInput = z.object({ translationId: z.uuid() })

/** A segment of the same localisation whose source says exactly the same. */
export type Identical = {
  translationId: string
  version: number
  sourceVersion: number
  /** Its place in the release, from 1, and what it stands in. */
  number: number
  kind: BlockKind
  state: TranslationState
  text: string
  /** Why it would not be confirmed along; null where it would. */
  refused: Told | null
}

/** Listed at most: a table may say “n/a” on every line. */
const most = 200

/** The segments that a confirmation of one would confirm along, each with its place, in reading order. */
export async function identicalTo(
  actor: Actor,
  { translationId }: z.infer<typeof identicalInput>,
): Promise<{ identical: Identical[] }> {
  const like = await loadTranslation(translationId)
  mustBeAllowed(actor, 'work.read', like.subject)
  if (!like.source || like.isPlural || like.parts.length > 0) return { identical: [] }
  const places = await placesLike(like)
  const ids = places.map((place) => place.translationId)
  const loaded = new Map((await loadTranslations(ids)).map((one) => [one.translation.id, one]))
  const typed = await typedCopies(actor, ids)
  return {
    identical: places.map((place) => {
      const one = loaded.get(place.translationId)!
      const refusal = orRefusal(() => mustBeFree(one, typed))
      const { version, state, text } = one.translation
      return { ...place, version, state, text, refused: toldOf(refusal) }
    }),
  }
}

type Place = Pick<Identical, 'translationId' | 'sourceVersion' | 'number' | 'kind'>

const placesLike = ({ translation, localisationId, source }: LoadedTranslation) => database.$queryRaw<
  Place[]
>`
  SELECT translation.id AS "translationId", placed.number, placed.kind, placed."sourceVersion"
  FROM (${reading(localisationId)}) AS placed
  JOIN "SourceText" source ON source."segmentId" = placed."segmentId" AND source.version = placed."sourceVersion"
  JOIN "Translation" translation
    ON translation."segmentId" = placed."segmentId" AND translation."localisationId" = ${localisationId}::uuid
  WHERE source.text = ${source!.text} AND source.codes = ${JSON.stringify(source!.codes)}::jsonb
    AND translation.id <> ${translation.id}::uuid AND translation.state IN ('untranslated', 'draft')
    AND translation."joinedToId" IS NULL
  ORDER BY placed.number
  LIMIT ${most}`

/** The segments of the current revision, numbered as they are read. */
const reading = (localisationId: string) => Prisma.sql`
  SELECT placement."segmentId", placement."sourceVersion", block.kind,
    (row_number() OVER (ORDER BY block.position, placement.position))::int AS number
  FROM "Localisation" localisation
  JOIN "Release" release ON release.id = localisation."releaseId"
  JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
  JOIN "Block" block ON block."revisionId" = revision.id
  JOIN "Placement" placement ON placement."blockId" = block.id
  WHERE localisation.id = ${localisationId}::uuid`

/** Nobody has done anything to it by hand, and it says one sentence. */
function mustBeFree(
  { translation, parts }: LoadedTranslation,
  typed: ReadonlyMap<string, 'other' | 'me'>,
): void {
  if (parts.length > 0) throw new Refusal('not_ready', { why: 'not_identical' })
  if (translation.state !== 'untranslated' && translation.state !== 'draft')
    throw new Refusal('not_ready', { why: 'state', state: translation.state })
  const by = typed.get(translation.id)
  if (by) throw new Refusal('not_ready', { why: 'typed', by })
}

type Like = { like: LoadedTranslation | undefined; typed: ReadonlyMap<string, 'other' | 'me'> }

/**
 * A text may be confirmed along with one whose source says the same, which this person has just confirmed.
 * @returns that text
 * @throws Refusal `changed_meanwhile` (it is not theirs any more), `not_ready` (`why`: `not_identical`, `state`, `typed`)
 */
export function mustBeIdentical(actor: Actor, loaded: LoadedTranslation, { like, typed }: Like): string {
  const isTheirs =
    like?.localisationId === loaded.localisationId &&
    like.translation.confirmedById === actor.personId &&
    ['awaiting_review', 'approved'].includes(like.translation.state)
  if (!isTheirs) throw new Refusal('changed_meanwhile')
  const isSame = like.parts.length === 0 && !like.isPlural && sayings(like) === sayings(loaded)
  if (!isSame) throw new Refusal('not_ready', { why: 'not_identical' })
  mustBeFree(loaded, typed)
  return like.translation.text
}

const sayings = ({ source }: LoadedTranslation): string => JSON.stringify([source?.text, source?.codes])
