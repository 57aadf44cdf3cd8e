import { database } from '@/platform/database'
import type { ReviewRule } from '@/prisma/generated/client'
import { closest } from '@/workflow/text/language'

/** How a language is reviewed: its own rule, else its nearest parent's, else two people. */
export function nearestRule(language: string, rules: Readonly<Record<string, ReviewRule>>): ReviewRule {
  const tag = closest(language, Object.keys(rules))
  return tag === null ? 'two_people' : rules[tag]!
}

/** The same, of a language alone. */
export async function reviewRuleOf(language: string): Promise<ReviewRule> {
  const rows = await database.language.findMany({ take: 1000 })
  return nearestRule(language, Object.fromEntries(rows.map(({ tag, reviewRule }) => [tag, reviewRule])))
}
