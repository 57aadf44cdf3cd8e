import { database } from '@/platform/database'
import { renewedAfterSeconds, sessionSeconds, sessionTokenIn } from '@/platform/session-cookie'
import type { Actor } from '@/workflow/release/actor'

/** Someone signed in, with what the desk's frame shows of them. */
export type SignedIn = Actor & {
  email: string
  interfaceLanguage: string | null
  demonstration: boolean
  /** Nothing but their account is open to them until they have chosen a password of their own. */
  startingPassword: boolean
  sessionId: string
}

type Row = SignedIn & { due: boolean }

/**
 * Who sent a request, by its session cookie; null for nobody, and for an account that was retired. One query: a session
 * that was ended opens nothing from that moment.
 */
export async function actorOf(headers: Headers): Promise<SignedIn | null> {
  const token = sessionTokenIn(headers)
  if (!token) return null
  const [row] = await database.$queryRaw<Row[]>`
    SELECT person.id AS "personId", person.name, person.email, person.roles::text[], person.languages,
      person."interfaceLanguage", person.demonstration, person."startingPassword", session.id AS "sessionId",
      session."expiresAt" < clock_timestamp() + make_interval(secs => ${sessionSeconds - renewedAfterSeconds}) AS due
    FROM "Session" session
    JOIN "Person" person ON person.id = session."userId"
    WHERE session.token = ${token} AND session."expiresAt" > clock_timestamp() AND person."retiredAt" IS NULL`
  if (!row) return null
  const { due, ...signedIn } = row
  if (due) await renew(row.sessionId)
  return signedIn
}

const renew = (id: string) => database.$executeRaw`
  UPDATE "Session" SET "expiresAt" = clock_timestamp() + make_interval(secs => ${sessionSeconds}),
    "updatedAt" = clock_timestamp()
  WHERE id = ${id}::uuid`
