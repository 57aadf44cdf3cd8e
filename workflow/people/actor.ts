import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { auth } from './auth'

/** Someone signed in, with what the desk's frame shows of them. */
export type SignedIn = Actor & {
  email: string
  interfaceLanguage: string | null
  demonstration: boolean
  /** Nothing but their account is open to them until they have chosen a password of their own. */
  startingPassword: boolean
  sessionId: string
}

/** Who sent a request, by its session cookie; null for nobody, and for an account that was retired. */
export async function actorOf(headers: Headers): Promise<SignedIn | null> {
  const session = await auth.sessionOf(headers)
  if (!session) return null
  const person = await database.person.findUnique({ where: { id: session.user.id } })
  if (!person || person.retiredAt) return null
  const { id, name, email, roles, languages, interfaceLanguage, demonstration, startingPassword } = person
  const sessionId = session.session.id
  return {
    personId: id,
    name,
    email,
    roles,
    languages,
    interfaceLanguage,
    demonstration,
    startingPassword,
    sessionId,
  }
}
