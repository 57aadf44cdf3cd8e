import { z } from 'zod'
import { database } from '@/platform/database'
import { roles } from '@/workflow/release/actor'
import type { Role } from '@/workflow/release/actor'
import { Refusal } from '@/workflow/release/refusal'
import { canonicalTag } from '@/workflow/text/language'

export const personName = z.string().trim().min(1).max(120)
export const roleList = z.array(z.enum(roles)).min(1)
export const languageList = z.array(z.string().min(2).max(35)).max(100)

const ofLanguages: readonly Role[] = ['translator', 'reviewer']

export type Duties = { roles: Role[]; languages: string[] }

/**
 * Someone's roles and languages, each once. Languages belong to translators and reviewers, who have at least one; with
 * other roles none are kept.
 * @throws Refusal `bad_input` (`languages_missing`, `unknown_language`)
 */
export async function dutiesOf(wanted: Duties): Promise<Duties> {
  const ordered = roles.filter((role) => wanted.roles.includes(role))
  if (!ordered.some((role) => ofLanguages.includes(role))) return { roles: ordered, languages: [] }
  const languages = [...new Set(wanted.languages.map((tag) => canonicalTag(tag) ?? tag))].toSorted()
  if (languages.length === 0) throw new Refusal('bad_input', { why: 'languages_missing' })
  const known = await database.language.findMany({ where: { tag: { in: languages } }, select: { tag: true } })
  const unknown = languages.find((language) => !known.some(({ tag }) => tag === language))
  if (unknown) throw new Refusal('bad_input', { why: 'unknown_language', language: unknown })
  return { roles: ordered, languages }
}
