import type { Tx } from '@/platform/database'
import type { Translation } from '@/prisma/generated/client'
import { moveTranslations } from './move-translations'
import type { TranslationChange } from './move-translations'
import { Refusal } from './refusal'

/**
 * Moves one translation and appends what happened, in the caller's transaction (move-translations.ts).
 * @param translation as the caller saw it: the write goes through only if version and state are still those
 * @returns the translation's new version
 * @throws Refusal `changed_meanwhile` (someone was faster), `not_allowed` (the move is not legal from that state)
 */
export async function moveTranslation(
  tx: Tx,
  translation: Translation,
  change: TranslationChange,
): Promise<number> {
  const version = (await moveTranslations(tx, [{ translation, change }])).get(translation.id)
  if (version === undefined) throw new Refusal('changed_meanwhile')
  return version
}
