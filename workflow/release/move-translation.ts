import type { Tx } from '@/platform/database'
import type { Translation, Origin } from '@/prisma/generated/client'
import type { Actor } from './actor'
import type { Deed } from './access'
import { handOff } from './hand-off'
import { Refusal } from './refusal'
import { isLegal, moves } from './state'
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
  }
  /** An MQM category and words, where a text is sent back. */
  category?: string
  reason?: string
}

/**
 * Moves one translation and appends what happened, in the caller's transaction. Moving an approved text voids the
 * sign-off of its page; the memory follows what is approved.
 * @param translation as the caller saw it: the write goes through only if version and state are still those
 * @returns the translation's new version
 * @throws Refusal `changed_meanwhile` (someone was faster), `not_allowed` (the move is not legal from that state)
 */
export async function moveTranslation(
  tx: Tx,
  translation: Translation,
  change: TranslationChange,
): Promise<number> {
  const { move, deed, actor, set = {}, category = null, reason = null } = change
  if (!isLegal(move, translation.state))
    throw new Refusal('not_allowed', { why: 'state', state: translation.state })
  const to = moves[move].to
  const version = translation.version + 1
  const { count } = await tx.translation.updateMany({
    where: { id: translation.id, version: translation.version, state: translation.state },
    data: {
      ...set,
      state: to,
      version,
      changedAt: new Date(),
      returnCategory: category,
      returnReason: reason,
    },
  })
  if (count === 0) throw new Refusal('changed_meanwhile')
  const after = { ...translation, ...set }
  await tx.translationEvent.create({
    data: {
      translationId: translation.id,
      actorId: actor?.personId ?? null,
      deed,
      fromState: translation.state,
      toState: to,
      version,
      sourceVersion: after.sourceVersion,
      text: after.text,
      origin: after.origin,
      engine: after.engine,
      unitId: after.unitId,
      matchScore: after.matchScore,
      category,
      reason,
    },
  })
  // A page is signed off only once all its text is approved: what was not approved is in no edition.
  if (translation.state === 'approved') await voidSignOff(tx, { localisationId: translation.localisationId })
  if (translation.state === 'approved' || to === 'approved')
    await handOff(tx, 'remember-translation', { translationId: translation.id, version })
  return version
}
