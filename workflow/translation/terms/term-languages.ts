import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'

export type TermLanguage = { tag: string; editable: boolean }

/**
 * The languages terms are written in: the office's, and those its releases come in; and which of them somebody writes.
 * @throws Refusal `not_signed_in`
 */
export async function termLanguages(actor: Actor): Promise<TermLanguage[]> {
  mustBeAllowed(actor, 'term.search')
  const [office, sources] = await Promise.all([
    database.language.findMany({ select: { tag: true }, take: 1000 }),
    database.release.findMany({ distinct: ['sourceLanguage'], select: { sourceLanguage: true } }),
  ])
  const tags = ['en', ...office.map(({ tag }) => tag), ...sources.map(({ sourceLanguage }) => sourceLanguage)]
  return [...new Set(tags)]
    .toSorted()
    .map((tag) => ({ tag, editable: may(actor, 'term.edit', { language: tag }) }))
}
