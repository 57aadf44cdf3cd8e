import { auth } from '@/platform/auth'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'

/** Someone signed in, with what the desk's frame shows of them. */
export type SignedIn = Actor & { email: string; interfaceLanguage: string | null; demonstration: boolean }

/** Who sent a request, by its session cookie; null for nobody, and for an account that was retired. */
export async function actorOf(headers: Headers): Promise<SignedIn | null> {
  const session = await auth.api.getSession({ headers })
  if (!session) return null
  const person = await database.person.findUnique({ where: { id: session.user.id } })
  if (!person || person.retiredAt) return null
  const { id, name, email, roles, languages, interfaceLanguage, demonstration } = person
  return { personId: id, name, email, roles, languages, interfaceLanguage, demonstration }
}
