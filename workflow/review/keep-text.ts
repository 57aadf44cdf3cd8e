import { database, inTransaction } from '@/platform/database'
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

/** Writes what a person typed to their working copies. One statement. @returns what each is now, by translation */
export async function keepTexts(
  tx: Tx,
  { personId }: Actor,
  typed: readonly Typed[],
): Promise<Map<string, Kept>> {
  if (typed.length === 0) return new Map()
  const rows = await tx.$queryRaw<(Kept & { translationId: string })[]>`
    INSERT INTO "WorkingCopy" AS copy ("translationId", "personId", text, "baseVersion", page, "savedAt")
    SELECT typed.id, ${personId}::uuid, typed.text, typed.version, typed.page, clock_timestamp()
    FROM unnest(${typed.map(({ translationId }) => translationId)}::uuid[], ${typed.map(({ text }) => text)}::text[],
      ${typed.map(({ version }) => version)}::int[], ${typed.map(({ page = null }) => page)}::uuid[])
      AS typed(id, text, version, page)
    ORDER BY typed.id
    ON CONFLICT ("translationId", "personId") DO UPDATE SET text = EXCLUDED.text, page = EXCLUDED.page,
      "baseVersion" = EXCLUDED."baseVersion", "savedAt" = EXCLUDED."savedAt", version = copy.version + 1
    RETURNING "translationId", "savedAt", version`
  return new Map(rows.map(({ translationId, ...kept }) => [translationId, kept]))
}

export async function keepText(tx: Tx, actor: Actor, typed: Typed): Promise<Kept> {
  return (await keepTexts(tx, actor, [typed])).get(typed.translationId)!
}

type Left = { translationId: string; text: string }

/**
 * Appends texts that somebody typed and that do not stand, as they would be kept, to the history of their translations,
 * which stay as they are. One that the history has already is not said twice. One statement.
 */
export async function rememberTexts(tx: Tx, { personId }: Actor, left: readonly Left[]): Promise<void> {
  if (left.length === 0) return
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
  await rememberTexts(tx, actor, gone)
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
    if (typed.text !== current.text)
      await inTransaction(async (tx) => {
        await endCopy(tx, actor, typed.translationId)
        await keepText(tx, actor, typed)
      })
    if (error.reason !== 'changed_meanwhile') throw error
    throw new Refusal('changed_meanwhile', { ...error.detail, current: standingOf(current), kept: true })
  }
}
