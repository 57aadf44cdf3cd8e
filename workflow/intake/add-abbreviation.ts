import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import { AbbreviationUse } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { mostAbbreviations } from './house-abbreviations'
import { languageTag } from './release-settings'

export const addAbbreviationInput = z.object({
  language: languageTag,
  /** With or without its full stop. */
  text: z.string().max(60),
  use: z.enum(AbbreviationUse),
})

/**
 * An administrator adds an abbreviation of the house's own, or says anew how one is used. Sentences are cut by it from
 * the next text on; releases that are there keep theirs.
 * @throws Refusal `not_allowed`, `bad_input` (`no_abbreviation`: not one to three words with letters; `too_many`)
 */
export async function addAbbreviation(
  actor: Actor,
  { language, text, use }: z.infer<typeof addAbbreviationInput>,
): Promise<{ abbreviationId: string; text: string }> {
  mustBeAllowed(actor, 'abbreviation.add')
  const written = withStop(text)
  return inTransaction(async (tx) => {
    if ((await tx.abbreviation.count({ where: { language } })) >= mostAbbreviations)
      throw new Refusal('bad_input', { why: 'too_many', most: mostAbbreviations })
    const { id } = await tx.abbreviation.upsert({
      where: { language_text: { language, text: written } },
      create: { language, text: written, use, addedById: actor.personId },
      update: { use, addedById: actor.personId, addedAt: new Date() },
    })
    await append(tx, 'abbreviation.add', actor, { language, subjectId: id, detail: { use } })
    return { abbreviationId: id, text: written }
  })
}

function withStop(text: string): string {
  const words = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ')
  const isOne = /^(?=.*\p{L})[\p{L}\p{M}\p{N}.&'’/-]+(?: [\p{L}\p{M}\p{N}.&'’/-]+){0,2}$/u.test(words)
  if (!isOne) throw new Refusal('bad_input', { why: 'no_abbreviation' })
  return words.endsWith('.') ? words : `${words}.`
}
