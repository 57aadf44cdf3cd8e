import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { Refusal } from '@/workflow/release/refusal'

/**
 * The person with an account of this e-mail address, for the command line: whoever reaches the database speaks for them.
 * @throws Refusal `not_found`: there is no such account, or it was retired
 */
export async function actorNamed(email: string): Promise<Actor> {
  const person = await database.person.findUnique({ where: { email: email.toLowerCase() } })
  if (!person || person.retiredAt) throw new Refusal('not_found', { email })
  const { id, name, roles, languages } = person
  return { personId: id, name, roles, languages }
}
