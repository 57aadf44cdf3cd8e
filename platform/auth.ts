import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { database } from './database'
import { env } from './env'
import { secretFor } from './secrets'

export { hashPassword, verifyPassword }

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/** The configured address; for an office reachable on this machine only, every name of this machine. */
function trustedOrigins(): string[] {
  const url = new URL(env.url)
  if (!loopback.includes(url.hostname)) return [url.origin]
  return loopback.map((host) => `${url.protocol}//${host}${url.port && `:${url.port}`}`)
}

/** Sessions and passwords. Accounts are made by administrators, so nobody signs up. */
export const auth = betterAuth({
  appName: 'Communiqué',
  baseURL: env.url,
  secret: secretFor('sessions'),
  trustedOrigins: trustedOrigins(),
  telemetry: { enabled: false },
  database: prismaAdapter(database, { provider: 'postgresql' }),
  user: {
    modelName: 'person',
    additionalFields: { retiredAt: { type: 'date', required: false, input: false } },
  },
  emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 256 },
  session: { expiresIn: 12 * 60 * 60, updateAge: 15 * 60 },
  rateLimit: {
    enabled: env.NODE_ENV === 'production',
    storage: 'database',
    customRules: { '/sign-in/email': { window: 60, max: 10 } },
  },
  advanced: {
    cookiePrefix: 'communique',
    useSecureCookies: env.url.startsWith('https:'),
    defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    database: { generateId: () => crypto.randomUUID() },
  },
  disabledPaths: ['/sign-up/email', '/update-user', '/delete-user', '/change-email'],
})
