import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { releasesOpenTo } from './visible-concepts'

export type TermLanguage = { tag: string; editable: boolean }

/**
 * The languages terms are written in: the office's, and those of the sources somebody may know of; and which of them they
 * write.
 * @throws Refusal `not_signed_in`
 */
export async function termLanguages(actor: Actor): Promise<TermLanguage[]> {
  mustBeAllowed(actor, 'term.search')
  const known = { OR: [{ releasedAt: { not: null } }, await releasesOpenTo(actor)] }
  const [office, sources] = await Promise.all([
    database.language.findMany({ select: { tag: true }, take: 1000 }),
    database.release.findMany({
      where: known,
      distinct: ['sourceLanguage'],
      select: { sourceLanguage: true },
    }),
  ])
  const tags = ['en', ...office.map(({ tag }) => tag), ...sources.map(({ sourceLanguage }) => sourceLanguage)]
  return [...new Set(tags)]
    .toSorted()
    .map((tag) => ({ tag, editable: may(actor, 'term.edit', { language: tag }) }))
}
