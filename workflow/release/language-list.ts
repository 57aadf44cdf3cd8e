import { database } from '@/platform/database'
import type { ReviewRule } from '@/prisma/generated/client'
import { fallbackChain } from '@/workflow/text/language'
import type { Actor } from './actor'
import { mustBeAllowed } from './policy'

export type LanguageRow = {
  tag: string
  reviewRule: ReviewRule
  /** The languages it falls back to, nearest first; empty for most. */
  fallsBackTo: string[]
}

export type NationRow = { code: string; languages: string[]; partner: boolean }

/** The office's languages by tag and its nations by code. Some hundreds at most: the world has no more. */
export async function languageList(
  actor: Actor,
): Promise<{ languages: LanguageRow[]; nations: NationRow[] }> {
  mustBeAllowed(actor, 'language.list')
  const [languages, nations] = await Promise.all([
    database.language.findMany({ orderBy: { tag: 'asc' }, take: 1000 }),
    database.nation.findMany({ orderBy: { code: 'asc' }, take: 1000 }),
  ])
  return {
    languages: languages.map(({ tag, reviewRule }) => ({
      tag,
      reviewRule,
      fallsBackTo: fallbackChain(tag).slice(1),
    })),
    nations: nations.map(({ code, languages: spoken, partner }) => ({ code, languages: spoken, partner })),
  }
}
