import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import { ReviewRule } from '@/prisma/generated/client'
import type { Actor } from './actor'
import { append } from './history'
import { mustBeAllowed } from './policy'
import { Refusal } from './refusal'

const rule = z.enum(ReviewRule)

export const changeLanguageInput = z.object({
  tag: z.string().min(2).max(35),
  reviewRule: rule,
  /** The rule as it was shown: the change goes through only from there. */
  from: rule,
})

/**
 * An administrator sets how a language is reviewed, from its next confirmation on. What is approved stays so.
 * @throws Refusal `not_allowed`, `not_found`, `changed_meanwhile`
 */
export async function changeLanguage(
  actor: Actor,
  { tag, reviewRule, from }: z.infer<typeof changeLanguageInput>,
): Promise<void> {
  mustBeAllowed(actor, 'language.change')
  await inTransaction(async (tx) => {
    const language = await tx.language.findUnique({ where: { tag } })
    if (!language) throw new Refusal('not_found')
    const { count } = await tx.language.updateMany({ where: { tag, reviewRule: from }, data: { reviewRule } })
    if (count === 0) throw new Refusal('changed_meanwhile')
    await append(tx, 'language.change', actor, { language: tag, detail: { from, to: reviewRule } })
  })
}
