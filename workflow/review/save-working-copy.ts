import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Translation, WorkingCopy } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { maxTextLength, standingOf } from './exact-text'
import { hold, leaseMinutes } from './hold'
import type { Held, HeldByOther, What } from './hold'
import { endCopy, keepText, rememberText } from './keep-text'
import { loadTranslation } from './load-translation'
import { typeOn } from './type-on'
import { takeDeed, works } from './work'

export const saveInput = z.object({
  translationId: z.uuid(),
  text: z.string().max(maxTextLength).normalize('NFC'),
  /** The translation's version the text was begun on. */
  baseVersion: z.int().min(1),
  /** The version of the working copy the text goes on from; null: of none. */
  copyVersion: z.int().min(1).nullable().default(null),
  /** A number the page drew when it opened: what one page saves never differs from itself. */
  page: z.uuid().nullable().default(null),
  /** The person goes on to another segment: the text becomes part of this one's history. */
  leaving: z.boolean().default(false),
  work: z.enum(works),
  /** Since the person last touched anything: what is sent again long after does not keep the work theirs. */
  idleSeconds: z.int().min(0).default(0),
})

export type Save = z.input<typeof saveInput>

export type Saved = {
  savedAt: Date
  /** Of the working copy; null where there is none, because it said what stands. */
  copyVersion: number | null
  /** What this person typed meanwhile on another page or device: theirs stays, this text is in the history. */
  other: { text: string; version: number } | null
  /** Whose the work is now; null where this person cannot hold it, or has touched nothing for too long. */
  claim: Held | HeldByOther | null
  /** How the translation stands, if it is newer than the text was begun on. Both are kept. */
  newer: ReturnType<typeof standingOf> | null
}

/**
 * Saves what a person has typed so far, for them alone, and keeps the work theirs. Never refused because somebody else
 * holds the work or changed the text, or because they typed something else elsewhere: then it says so. A text that is
 * the translation's own again is no copy.
 */
export async function saveWorkingCopy(actor: Actor, input: Save): Promise<Saved> {
  const { translationId, text, baseVersion, work, idleSeconds = 0 } = input
  const { translation: loaded, localisationId, subject } = await loadTranslation(translationId)
  mustBeAllowed(actor, 'translation.save', subject)
  const typedOn = await typeOn(actor, input, loaded)
  if (typedOn) return typedOn
  const mayHold = idleSeconds < leaseMinutes * 60 && may(actor, takeDeed[work], subject)
  return inTransaction(async (tx) => {
    const { run } = loaded
    const claim = mayHold ? await held(tx, actor, { localisationId, work, run, idleSeconds }) : null
    const translation = (await lockTexts(tx, [translationId])).get(translationId) ?? loaded
    const newer = translation.version > baseVersion ? standingOf(translation) : null
    const copy = (await lockCopies(tx, actor, [translationId])).get(translationId) ?? null
    if (copy && !goesOnFrom(copy, input)) {
      await rememberText(tx, actor, input)
      const { savedAt, version } = copy
      return { savedAt, claim, newer, copyVersion: null, other: { text: copy.text, version } }
    }
    if (text === translation.text && !newer) {
      if (copy) await endCopy(tx, actor, translationId)
      return { savedAt: await databaseNow(tx), claim, newer, copyVersion: null, other: null }
    }
    const { savedAt, version } = await keepText(tx, actor, { ...input, version: baseVersion })
    if (copy && copy.text !== text && !isOwn(copy, input))
      await rememberText(tx, actor, { translationId, text: copy.text })
    if (input.leaving) await rememberText(tx, actor, input)
    return { savedAt, claim, newer, copyVersion: version, other: null }
  })
}

/** Keeps the work theirs, if it can be: nothing typed is turned away because the work is not there any more. */
async function held(tx: Tx, actor: Actor, what: What): Promise<Held | HeldByOther | null> {
  try {
    return await hold(tx, actor, what)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/**
 * Translations as they stand, held still: two windows that begin a copy at once wait for each other here, and everybody
 * for who is joining the text to another, and takes what is typed along.
 */
export async function lockTexts(tx: Tx, ids: readonly string[]): Promise<Map<string, Translation>> {
  const rows = await tx.$queryRaw<{ row: Translation }[]>`
    SELECT to_jsonb(translation) AS row FROM "Translation" translation WHERE id = ANY(${[...ids]}::uuid[])
    ORDER BY id FOR NO KEY UPDATE`
  return new Map(rows.map(({ row }) => [row.id, row]))
}

/** A working copy as it was saved last. */
export type LockedCopy = Pick<WorkingCopy, 'text' | 'version' | 'page' | 'savedAt'>

/** This person's working copies of these translations, held still for the rest of the transaction. */
export async function lockCopies(
  tx: Tx,
  { personId }: Actor,
  translationIds: readonly string[],
): Promise<Map<string, LockedCopy>> {
  const rows = await tx.$queryRaw<(LockedCopy & { translationId: string })[]>`
    SELECT "translationId", text, version, page, "savedAt" FROM "WorkingCopy"
    WHERE "translationId" = ANY(${[...translationIds]}::uuid[]) AND "personId" = ${personId}::uuid
    ORDER BY "translationId" FOR UPDATE`
  return new Map(rows.map(({ translationId, ...copy }) => [translationId, copy]))
}

type Saving = Pick<Save, 'text' | 'copyVersion' | 'page'>

/** What a page saved itself is never in its way: it may not have heard that its last save arrived. */
const isOwn = ({ page }: Pick<LockedCopy, 'page'>, input: Saving): boolean =>
  page !== null && page === input.page

/** A program that says neither page nor version goes on from whatever there is. */
export const goesOnFrom = (copy: LockedCopy, input: Saving): boolean =>
  isOwn(copy, input) ||
  copy.text === input.text ||
  copy.version === input.copyVersion ||
  (!input.page && !input.copyVersion)
