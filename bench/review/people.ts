import { createHmac, randomBytes } from 'node:crypto'
import pg from 'pg'
import { env } from '@/platform/env'
import { cookieName, sessionSecret } from '@/platform/session-cookie'
import type { Work } from '@/workflow/review/work'

/** Somebody signed in, by the cookie their browser would send. */
export type BenchPerson = { personId: string; language: string; work: Work; cookie: string }

/** Five people of a language translate, three review. */
const worksOf: Work[] = [
  'translate',
  'translate',
  'translate',
  'translate',
  'translate',
  'review',
  'review',
  'review',
]

/**
 * People of these languages in turn, each with an account and a session. Sessions are written, not begun with a password:
 * that is slow on purpose.
 * @param secret of the running program, with which cookies are signed
 */
export async function makePeople(
  url: string,
  { count, languages, secret }: { count: number; languages: readonly string[]; secret: string },
): Promise<BenchPerson[]> {
  env.COMMUNIQUE_SECRET = secret
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const people: BenchPerson[] = []
  for (let at = 0; at < count; at++) {
    const personId = crypto.randomUUID()
    const language = languages[at % languages.length]!
    const work = worksOf[Math.floor(at / languages.length) % worksOf.length]!
    const token = randomBytes(24).toString('base64url')
    await client.query(
      `INSERT INTO "Person" (id, name, email, roles, languages, "updatedAt")
       VALUES ($1, $2, $3, $4::"Role"[], $5, now())`,
      [
        personId,
        `Person ${at}`,
        `${at}@example.org`,
        [work === 'review' ? 'reviewer' : 'translator'],
        [language],
      ],
    )
    await client.query(
      `INSERT INTO "Session" (id, token, "userId", "expiresAt", "updatedAt")
       VALUES ($1, $2, $3, now() + interval '12 hours', now())`,
      [crypto.randomUUID(), token, personId],
    )
    people.push({ personId, language, work, cookie: `${cookieName}=${encodeURIComponent(signed(token))}` })
  }
  await client.end()
  return people
}

const signed = (token: string): string =>
  `${token}.${createHmac('sha256', sessionSecret()).update(token).digest('base64')}`
