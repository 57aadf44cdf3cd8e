import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { worksIn } from '@/workflow/release/policy'

/** The languages of this office that a person works in, regional variants of theirs included. BCP 47. */
export async function languagesOf(actor: Actor): Promise<string[]> {
  const languages = await database.language.findMany({ select: { tag: true } })
  return languages.map(({ tag }) => tag).filter((tag) => worksIn(actor, tag))
}
