import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { Refusal } from '@/workflow/release/refusal'
import { tidy } from '@/workflow/text/tidy'
import { standingOf } from './exact-text'

type Typed = {
  translationId: string
  text: string
  /** The translation's version it was begun on. */
  version: number
  /** The page that saves it; null: none says. */
  page?: string | null
}

export type Kept = { savedAt: Date; version: number }

/** Writes what a person typed to their working copy. One statement. */
export async function keepText(
  tx: Tx,
  { personId }: Actor,
  { translationId, text, version, page = null }: Typed,
): Promise<Kept> {
  const [kept] = await tx.$queryRaw<[Kept]>`
    INSERT INTO "WorkingCopy" AS copy ("translationId", "personId", text, "baseVersion", page, "savedAt")
    VALUES (${translationId}::uuid, ${personId}::uuid, ${text}, ${version}::int, ${page}::uuid, clock_timestamp())
    ON CONFLICT ("translationId", "personId") DO UPDATE SET text = EXCLUDED.text, page = EXCLUDED.page,
      "baseVersion" = EXCLUDED."baseVersion", "savedAt" = EXCLUDED."savedAt", version = copy.version + 1
    RETURNING "savedAt", version`
  return kept
}

type Left = { translationId: string; text: string }

/**
 * Appends texts that somebody typed and that do not stand, as they would be kept, to the history of their translations,
 * which stay as they are. One that the history has already is not said twice. One statement.
 */
export async function rememberTexts(tx: Tx, { personId }: Actor, left: readonly Left[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "TranslationEvent" (id, "translationId", "actorId", deed, "fromState", "toState", version,
      "sourceVersion", text, origin)
    SELECT gen_random_uuid(), translation.id, ${personId}::uuid, 'translation.save', state, state, version,
      "sourceVersion", typed.text, 'person'
    FROM unnest(${left.map(({ translationId }) => translationId)}::uuid[], ${left.map(({ text }) => tidy(text))}::text[])
      AS typed(id, text)
    JOIN "Translation" translation ON translation.id = typed.id
    WHERE translation.text <> typed.text AND NOT EXISTS (
      SELECT FROM "TranslationEvent" event
      WHERE event."translationId" = translation.id AND event.text = typed.text)`
}

export const rememberText = (tx: Tx, actor: Actor, left: Left): Promise<void> =>
  rememberTexts(tx, actor, [left])

/** Ends a person's working copies. What one said, if it does not stand, stays in the history. */
export async function endCopies(tx: Tx, actor: Actor, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const gone = await tx.$queryRaw<Left[]>`
    DELETE FROM "WorkingCopy" WHERE "translationId" = ANY(${[...ids]}::uuid[]) AND "personId" = ${actor.personId}::uuid
    RETURNING "translationId", text`
  if (gone.length > 0) await rememberTexts(tx, actor, gone)
}

export const endCopy = (tx: Tx, actor: Actor, translationId: string): Promise<void> =>
  endCopies(tx, actor, [translationId])

/**
 * Does a deed on a text somebody typed. If it is refused, the text is kept as their working copy first, and a refusal
 * for being late says how the text stands now: both are there to be looked at.
 */
export async function keepingText<T>(actor: Actor, typed: Typed, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Refusal) || ['not_found', 'not_allowed'].includes(error.reason)) throw error
    const current = await database.translation.findUnique({ where: { id: typed.translationId } })
    if (!current) throw error
    if (typed.text !== current.text) {
      await endCopy(database, actor, typed.translationId)
      await keepText(database, actor, typed)
    }
    if (error.reason !== 'changed_meanwhile') throw error
    throw new Refusal('changed_meanwhile', { ...error.detail, current: standingOf(current), kept: true })
  }
}
