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

/**
 * Appends a text that somebody typed and that does not stand, as it would be kept, to the history of its translation, which stays as it is.
 * One that the history has already is not said twice.
 */
export async function rememberText(
  tx: Tx,
  { personId }: Actor,
  { translationId, text: typed }: { translationId: string; text: string },
): Promise<void> {
  const text = tidy(typed)
  await tx.$executeRaw`
    INSERT INTO "TranslationEvent" (id, "translationId", "actorId", deed, "fromState", "toState", version,
      "sourceVersion", text, origin)
    SELECT gen_random_uuid(), id, ${personId}::uuid, 'translation.save', state, state, version, "sourceVersion", ${text},
      'person'
    FROM "Translation" translation
    WHERE id = ${translationId}::uuid AND text <> ${text} AND NOT EXISTS (
      SELECT FROM "TranslationEvent" event WHERE event."translationId" = translation.id AND event.text = ${text})`
}

/** Ends a person's working copy. What it said, if it does not stand, stays in the history. */
export async function endCopy(tx: Tx, actor: Actor, translationId: string): Promise<void> {
  const [gone] = await tx.$queryRaw<{ text: string }[]>`
    DELETE FROM "WorkingCopy" WHERE "translationId" = ${translationId}::uuid AND "personId" = ${actor.personId}::uuid
    RETURNING text`
  if (gone) await rememberText(tx, actor, { translationId, text: gone.text })
}

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
