import { database } from '@/platform/database'
import type { ReviewRule } from '@/prisma/generated/client'
import { fallbackChain } from '@/workflow/text/language'

/** How a language is reviewed: its own rule, else its nearest parent's, else two people. */
export async function reviewRuleOf(language: string): Promise<ReviewRule> {
  const chain = fallbackChain(language)
  const rows = await database.language.findMany({ where: { tag: { in: chain } } })
  const own = chain.map((tag) => rows.find((row) => row.tag === tag)).find((row) => row !== undefined)
  return own?.reviewRule ?? 'two_people'
}
