import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseCookies } from 'better-auth/cookies'
import { env } from './env'
import { secretFor } from './secrets'

export const cookiePrefix = 'communique'

export const isSecure = env.url.startsWith('https:')

export const cookieName = `${isSecure ? '__Secure-' : ''}${cookiePrefix}.session_token`

/** A session ends when it has not been used for so long; its use is written down only this often. */
export const sessionSeconds = 12 * 60 * 60
export const renewedAfterSeconds = 15 * 60

let secret: string | undefined

/** What sessions are signed with. */
export const sessionSecret = (): string => (secret ??= secretFor('sessions'))

/**
 * The session a request says it belongs to, if its cookie was signed here: the token, a full stop and its HMAC-SHA-256
 * in base64, as better-auth writes it. Whether there is such a session is for the database to say.
 */
export function sessionTokenIn(headers: Headers): string | null {
  const value = parseCookies(headers.get('cookie') ?? '').get(cookieName) ?? ''
  const end = value.lastIndexOf('.')
  if (end < 1) return null
  const token = value.slice(0, end)
  const given = Buffer.from(value.slice(end + 1), 'base64')
  const right = createHmac('sha256', sessionSecret()).update(token).digest()
  return given.length === right.length && timingSafeEqual(given, right) ? token : null
}
