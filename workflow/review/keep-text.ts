import { database, databaseNow } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { Refusal } from '@/workflow/release/refusal'
import { standingOf } from './exact-text'

type Typed = { translationId: string; text: string; version: number }

/** Writes what a person typed to their working copy, with the version it was begun on. */
export async function keepText(
  tx: Tx,
  { personId }: Actor,
  { translationId, text, version }: Typed,
): Promise<Date> {
  const savedAt = await databaseNow(tx)
  const copy = { text, baseVersion: version, savedAt }
  await tx.workingCopy.upsert({
    where: { translationId_personId: { translationId, personId } },
    create: { translationId, personId, ...copy },
    update: copy,
  })
  return savedAt
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
    if (typed.text !== current.text) await keepText(database, actor, typed)
    if (error.reason !== 'changed_meanwhile') throw error
    throw new Refusal('changed_meanwhile', { ...error.detail, current: standingOf(current), kept: true })
  }
}
