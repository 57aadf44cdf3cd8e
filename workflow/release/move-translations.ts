import { Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { storable } from '@/platform/storable'
import type { Translation, Origin } from '@/prisma/generated/client'
import type { Actor } from './actor'
import type { Deed } from './access'
import { beforeOf } from './before'
import type { Before } from './before'
import { mustBeHead } from './group'
import { handOff, handOffAll } from './hand-off'
import { tellPages } from './live'
import { Refusal } from './refusal'
import { isLegal, mayBeTakenBack, moves } from './state'
import type { Move } from './state'
import { voidSignOff } from './void-sign-off'

export type TranslationChange = {
  move: Move
  deed: Deed
  /** null: the program itself. */
  actor: Actor | null
  /** What changes beside the state. */
  set?: {
    text?: string
    sourceVersion?: number
    origin?: Origin
    engine?: string | null
    unitId?: string | null
    matchScore?: number | null
    confirmedById?: string | null
    approvedById?: string | null
    stale?: boolean
    oneStep?: boolean
    overridden?: boolean
    overriddenById?: string | null
  }
  /** An MQM category and words: why a text is sent back, or changed by its reviewer. */
  category?: string
  reason?: string
  /** How it is to stand where the move does not say: as before the deed taken back, or as it is joined or parted. */
  back?: Before
  /** It is done because of a deed on another translation, whose text it takes. */
  along?: boolean
}

/** One translation as the caller saw it, and what is to become of it. */
export type Moving = { translation: Translation; change: TranslationChange }

/**
 * Moves translations and appends what happened to each, in the caller's transaction, in one statement. What is joined to
 * one of them goes with it, each with its own event. Moving an approved text voids the sign-off of its page; the memory
 * follows what is approved.
 * @returns the new versions, by translation, of what is joined to them too; one is missing where its version or state are no longer those given
 * @throws Refusal `not_allowed` (a move is not legal from that state), `changed_meanwhile` (`joined`: it has no text)
 */
export async function moveTranslations(tx: Tx, moving: readonly Moving[]): Promise<Map<string, number>> {
  const rows = moving.map(rowOf)
  if (rows.length === 0) return new Map()
  const moved = await tx.$queryRaw<{ id: string; version: number }[]>`
    WITH asked AS (
      SELECT * FROM jsonb_to_recordset(${storable(rows)}::jsonb) AS asked(${columns}, "fromState" "TranslationState",
        "fromVersion" int, "actorId" uuid, deed text, category text, reason text, before jsonb, renders text)
    ), locked AS (
      SELECT translation.id FROM "Translation" translation JOIN asked USING (id)
      ORDER BY translation.id FOR NO KEY UPDATE OF translation
    ), moved AS (
      UPDATE "Translation" translation
      SET state = asked.state, version = asked.version, text = asked.text, "sourceVersion" = asked."sourceVersion",
        origin = asked.origin, engine = asked.engine, "unitId" = asked."unitId", "matchScore" = asked."matchScore",
        "confirmedById" = asked."confirmedById", "approvedById" = asked."approvedById", stale = asked.stale,
        "oneStep" = asked."oneStep", overridden = asked.overridden, "overriddenById" = ${overrider},
        "returnCategory" = asked."returnCategory", "returnReason" = asked."returnReason", "changedAt" = clock_timestamp()
      FROM asked JOIN locked USING (id)
      WHERE translation.id = asked.id AND translation.version = asked."fromVersion"
        AND translation.state = asked."fromState"
      RETURNING translation.id
    ), joined AS (
      SELECT member.id, member.state, member."sourceVersion" FROM "Translation" member
      JOIN locked ON member."joinedToId" = locked.id
      ORDER BY member.id FOR UPDATE OF member
    ), followed AS (
      UPDATE "Translation" member
      SET state = asked.state, version = member.version + 1, "confirmedById" = asked."confirmedById",
        "approvedById" = asked."approvedById", stale = asked.stale, "oneStep" = asked."oneStep",
        overridden = asked.overridden, "overriddenById" = ${overrider}, "returnCategory" = asked."returnCategory",
        "returnReason" = asked."returnReason", "changedAt" = clock_timestamp(),
        "sourceVersion" = CASE asked.renders
          WHEN 'current' THEN coalesce(${currentSource}, member."sourceVersion")
          WHEN 'before' THEN coalesce(${sourceBefore}, member."sourceVersion")
          ELSE member."sourceVersion" END
      FROM joined, asked JOIN moved USING (id)
      WHERE member.id = joined.id AND member."joinedToId" = asked.id
      RETURNING member.id, member.state, member.version, member.text, member."sourceVersion", joined.state AS was,
        joined."sourceVersion" AS rendered, asked.id AS head
    )
    INSERT INTO "TranslationEvent" (id, "translationId", "actorId", deed, "fromState", "toState", version,
      "sourceVersion", text, origin, engine, "unitId", "matchScore", category, reason, before)
    SELECT gen_random_uuid(), asked.id, asked."actorId", asked.deed, asked."fromState", asked.state, asked.version,
      asked."sourceVersion", asked.text, asked.origin, asked.engine, asked."unitId", asked."matchScore",
      asked.category, asked.reason, asked.before
    FROM asked JOIN moved USING (id)
    UNION ALL
    SELECT gen_random_uuid(), followed.id, asked."actorId", asked.deed, followed.was, followed.state, followed.version,
      followed."sourceVersion", followed.text, NULL, NULL, NULL, NULL, asked.category, asked.reason,
      jsonb_build_object('sourceVersion', followed.rendered)
    FROM followed JOIN asked ON asked.id = followed.head
    RETURNING "translationId" AS id, version`
  const versions = new Map(moved.map(({ id, version }) => [id, version]))
  const done = rows.filter(({ id }) => versions.has(id))
  for (const { localisationId } of new Map(done.map((row) => [row.localisationId, row])).values())
    tellPages(tx, { kind: 'translations', localisationId, ids: [...versions.keys()] })
  await followUp(tx, done)
  return versions
}

const columns = Prisma.sql`id uuid, "localisationId" uuid, version int, state "TranslationState", text text,
  "sourceVersion" int, origin "Origin", engine text, "unitId" uuid, "matchScore" int, "confirmedById" uuid,
  "approvedById" uuid, stale boolean, "oneStep" boolean, overridden boolean, "overriddenById" uuid,
  "returnCategory" text, "returnReason" text`

const overrider = Prisma.sql`CASE WHEN asked.overridden THEN asked."overriddenById" END`

/** The version of a member's source that the current revision has, which a person has before them. */
const currentSource = Prisma.sql`(
  SELECT placement."sourceVersion" FROM "Placement" placement
  JOIN "Block" block ON block.id = placement."blockId"
  JOIN "Revision" revision ON revision.id = block."revisionId"
  JOIN "Release" release ON release.id = revision."releaseId" AND release."currentRevision" = revision.number
  WHERE placement."segmentId" = member."segmentId" LIMIT 1)`

/** The one it rendered before the deed that is taken back. */
const sourceBefore = Prisma.sql`(
  SELECT (event.before ->> 'sourceVersion')::int FROM "TranslationEvent" event
  WHERE event."translationId" = member.id AND event.version = member.version LIMIT 1)`

type Row = ReturnType<typeof rowOf>

function rowOf({ translation, change }: Moving) {
  const { move, deed, actor, set = {}, category = null, reason = null, back, along } = change
  mustBeHead(translation)
  if (!isLegal(move, translation.state))
    throw new Refusal('not_allowed', { why: 'state', state: translation.state })
  const { to } = moves[move]
  const before = beforeOf(translation)
  const isReturn = move === 'send_back'
  const after = to === 'before' || to === 'given' ? back! : { state: to }
  const stands = { ...before, ...set, ...after }
  return {
    id: translation.id,
    localisationId: translation.localisationId,
    version: translation.version + 1,
    fromState: translation.state,
    fromVersion: translation.version,
    actorId: actor?.personId ?? null,
    deed,
    category,
    reason,
    before: mayBeTakenBack(move) || move === 'regroup' ? { ...before, ...(along && { along }) } : null,
    renders: move === 'take_back' ? 'before' : set.sourceVersion === undefined ? null : 'current',
    isSecondWord: isSecondWord(before, stands),
    ...before,
    returnCategory: isReturn ? category : null,
    returnReason: isReturn ? reason : null,
    ...set,
    ...after,
  }
}

/** The same approved text, and the second person's word for it came after an override, or was taken back. */
const isSecondWord = (before: Before, after: Before): boolean =>
  before.state === 'approved' &&
  after.state === 'approved' &&
  before.overridden !== after.overridden &&
  before.text === after.text &&
  before.sourceVersion === after.sourceVersion

/**
 * A page is signed off only once all its text is approved: what was not approved is in no edition. A second person's word for
 * an overridden text leaves its page as it is, and what that says of itself is told anew. Memory follows what is approved.
 */
async function followUp(tx: Tx, moved: readonly Row[]): Promise<void> {
  const opened = moved.filter(({ fromState, isSecondWord }) => fromState === 'approved' && !isSecondWord)
  for (const localisationId of new Set(opened.map((row) => row.localisationId)))
    await voidSignOff(tx, { localisationId })
  const disclosed = moved.filter(({ isSecondWord }) => isSecondWord)
  for (const localisationId of new Set(disclosed.map((row) => row.localisationId)))
    await handOff(tx, 'disclose-anew', { localisationId })
  const remembered = moved.filter((row) => row.fromState === 'approved' || row.state === 'approved')
  await handOffAll(
    tx,
    'remember-translation',
    remembered.map(({ id, version }) => ({ translationId: id, version })),
  )
}
