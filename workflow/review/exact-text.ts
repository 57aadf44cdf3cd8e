import { z } from 'zod'
import type { Tx } from '@/platform/database'
import type { Translation } from '@/prisma/generated/client'
import { mustBeHead } from '@/workflow/release/group'
import { Refusal } from '@/workflow/release/refusal'
import { tidy } from '@/workflow/text/tidy'
import type { LoadedTranslation } from './load-translation'

/** A sentence's translation; far beyond any sentence. Codes are private-use characters (workflow/text/inline-code.ts). */
export const maxTextLength = 20_000

export const textInput = z.string().max(maxTextLength).transform(tidy)

/** Which text a person saw: the translation's version and its source's. */
export const versionsInput = {
  translationId: z.uuid(),
  version: z.int().min(1),
  sourceVersion: z.int().min(1),
}

/** What a person must be shown who acted on another text: how it stands now. */
export const standingOf = ({ version, sourceVersion, state, text, joinedToId }: Translation) => ({
  version,
  sourceVersion,
  state,
  text,
  /** What says it too now: it has no text of its own then. */
  joinedToId,
})

/**
 * Rule 2: a deed is done to exactly the text the person saw.
 * @returns the source they saw
 * @throws Refusal `changed_meanwhile`, with how the text stands now (`why`: `joined`: it has none of its own any more)
 */
export function mustBeSeen(
  { translation, source }: LoadedTranslation,
  seen: { version: number; sourceVersion: number },
): NonNullable<LoadedTranslation['source']> {
  mustBeHead(translation)
  const isSame = source && translation.version === seen.version && source.version === seen.sourceVersion
  if (!isSame) throw new Refusal('changed_meanwhile', { current: standingOf(translation) })
  return source
}

/**
 * Holds translations still for the rest of a transaction that leaves them as they are.
 * @throws Refusal `changed_meanwhile` (someone was faster)
 */
export async function mustStandAll(tx: Tx, translations: readonly Translation[]): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT id, version FROM "Translation" WHERE id = ANY(${translations.map(({ id }) => id)}::uuid[])
    ORDER BY id FOR SHARE`
  const versions = new Map(rows.map(({ id, version }) => [id, version]))
  if (translations.some(({ id, version }) => versions.get(id) !== version))
    throw new Refusal('changed_meanwhile')
}

export const mustStand = (tx: Tx, translation: Translation): Promise<void> => mustStandAll(tx, [translation])
