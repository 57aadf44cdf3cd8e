import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { hashPassword } from 'better-auth/crypto'
import { database } from './database'
import { env } from './env'
import { log } from './log'
import { cookiePrefix, isSecure, renewedAfterSeconds, sessionSeconds, sessionSecret } from './session-cookie'

export { hashPassword }

const passwordLength = { min: 12, max: 256 }

/** What the house wants to be asked and told about sessions. */
export type SessionEvents = {
  /** Whether this person may begin a session; asked after the password was right. */
  mayBegin(personId: string): Promise<boolean>
  signedIn(personId: string): Promise<void>
  passwordChanged(personId: string): Promise<void>
  /** Every session of theirs was ended by themselves. */
  sessionsEnded(personId: string): Promise<void>
}

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/** The configured address; for an office reachable on this machine only, every name of this machine. */
function trustedOrigins(): string[] {
  const url = new URL(env.url)
  if (!loopback.includes(url.hostname)) return [url.origin]
  return loopback.map((host) => `${url.protocol}//${host}${url.port && `:${url.port}`}`)
}

/** The same answer as to a wrong password, so that it says nothing about the account. */
const wrongPassword = () =>
  APIError.from('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' })

/** What of better-auth this desk uses; all else it could do is closed, whatever a later version adds. */
const openPaths = new Set(
  ['/sign-in/email', '/sign-out', '/change-password', '/revoke-sessions'].map((path) => `/api/auth${path}`),
)

const isOpen = ({ method, url }: Request) => method === 'POST' && openPaths.has(new URL(url).pathname)

const sameAsBefore = createAuthMiddleware(async ({ path, body }) => {
  if (path === '/change-password' && body?.newPassword === body?.currentPassword)
    throw APIError.from('BAD_REQUEST', { code: 'SAME_PASSWORD', message: 'The new password is the old one' })
})

const tell = (events: SessionEvents) =>
  createAuthMiddleware(async ({ path, context }) => {
    if (context.returned instanceof Error) return
    const personId = context.newSession?.user.id ?? context.session?.user.id
    if (!personId) return
    if (path === '/sign-in/email') await events.signedIn(personId)
    if (path === '/change-password') await events.passwordChanged(personId)
    if (path === '/revoke-sessions') await events.sessionsEnded(personId)
  })

const configured = (events: SessionEvents) =>
  betterAuth({
    appName: 'Communiqué',
    baseURL: env.url,
    secret: sessionSecret(),
    trustedOrigins: trustedOrigins(),
    telemetry: { enabled: false },
    // Its messages name what happened; what it would add to them names people.
    logger: { log: (level, message) => log[level === 'warn' ? 'info' : level]({ message }, 'sign-in') },
    database: prismaAdapter(database, { provider: 'postgresql' }),
    user: { modelName: 'person' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    session: { expiresIn: sessionSeconds, updateAge: renewedAfterSeconds },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            if (!(await events.mayBegin(userId))) throw wrongPassword()
          },
        },
      },
    },
    hooks: { before: sameAsBefore, after: tell(events) },
    rateLimit: {
      enabled: env.NODE_ENV === 'production',
      storage: 'database',
      customRules: { '/sign-in/email': { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix,
      ipAddress: { trustedProxies: env.trustedProxies },
      useSecureCookies: isSecure,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      database: { generateId: () => crypto.randomUUID() },
    },
  })

/** Sessions and passwords. Accounts are made by administrators, so nobody signs up. */
export function makeAuth(events: SessionEvents) {
  const { handler } = configured(events)
  return {
    handler: async (request: Request): Promise<Response> =>
      isOpen(request) ? handler(request) : new Response('Not Found', { status: 404 }),
  }
}
