import { join, resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65535)

const known = (ask: () => boolean): boolean => {
  try {
    return ask()
  } catch {
    return false
  }
}
const isLanguage = (tag: string) => known(() => Intl.getCanonicalLocales(tag)[0] === tag)
const isZone = (timeZone: string) => known(() => Boolean(new Intl.DateTimeFormat('en', { timeZone })))

/** An address as it stands after "From:", with a name or without: one line, one address. */
const address = '[^\\s<>@,;:"\\p{Cc}]+@[^\\s<>@,;:"\\p{Cc}]+'
const sender = new RegExp(`^(?:${address}|(?:[^<>@,;:"\\p{Cc}]+ )?<${address}>)$`, 'u')
const isSender = (from: string) => sender.test(from)

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** A PostgreSQL server. Unset: the commands start the embedded one and set it for their children. */
  DATABASE_URL: z.string().optional(),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(200).default(10),
  /** Folder of everything this installation keeps: embedded database, page store, secret. */
  COMMUNIQUE_DATA: z.string().default('.data'),
  /** Folder of the published pages, where they are not kept with the rest. */
  COMMUNIQUE_PAGE_STORE: z.string().optional(),
  /** 32 random bytes, base64 or hexadecimal. Unset: a file made at first start. */
  COMMUNIQUE_SECRET: z.string().optional(),
  /** The office's name on its pages. */
  COMMUNIQUE_OFFICE: z.string().min(1).max(120).default('Communiqué'),
  /** BCP 47: the language the office's name is in, and its own news. */
  COMMUNIQUE_OFFICE_LANGUAGE: z.string().refine(isLanguage, 'not a canonical BCP 47 tag').default('en'),
  /** IANA time zone that readers are told times in. */
  COMMUNIQUE_ZONE: z.string().refine(isZone, 'not an IANA time zone').default('UTC'),
  /** What fell due longer ago than this while nothing was running is not published without an officer. */
  COMMUNIQUE_LATE_MINUTES: z.coerce.number().int().min(1).max(1440).default(120),
  /** The address people type, for links in pages and feeds; without a trailing slash. */
  COMMUNIQUE_URL: z.url().optional(),
  /**
   * A second address of the web process, on a host of its own, where readers may check a copy and report a mistake, and
   * nothing else is answered. Unset: they may nowhere.
   */
  COMMUNIQUE_PUBLIC_FORMS: z.url({ protocol: /^https?$/ }).optional(),
  /** Addresses or CIDR ranges of the office's own proxies, separated by commas: only they may say who asked. */
  COMMUNIQUE_TRUSTED_PROXIES: z.string().default(''),
  /** An SMTP server: smtp://user:password@host:587 (STARTTLS) or smtps://…:465. Unset: no mail is sent. */
  COMMUNIQUE_MAIL_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who mail comes from: an address, or a name with the address in angle brackets. */
  COMMUNIQUE_MAIL_FROM: z.string().refine(isSender, 'not one e-mail address').optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  GOOGLE_CLOUD_PROJECT: z.string().optional(),
  GOOGLE_APPLICATION_CREDENTIALS: z.string().optional(),
  /** A server that speaks Cloud Translation v3 on this network, host:port, without TLS. For tests. */
  GOOGLE_TRANSLATE_ENDPOINT: z.string().optional(),
  GOOGLE_TRANSLATE_MICROS_PER_MILLION: z.coerce.number().int().nonnegative().default(20_000_000),
  GOOGLE_TRANSLATE_CURRENCY: z.string().length(3).default('USD'),
})

function parse() {
  // An empty variable means an unset one: compose files and shells cannot tell them apart.
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) throw new Error(`The environment cannot be read:\n${z.prettifyError(result.error)}`)
  const env = result.data
  const { COMMUNIQUE_MAIL_URL: mailUrl, COMMUNIQUE_MAIL_FROM: mailFrom } = env
  if (mailUrl && !mailFrom)
    throw new Error('COMMUNIQUE_MAIL_URL is set: COMMUNIQUE_MAIL_FROM must say who mail comes from.')
  const url = env.COMMUNIQUE_URL ?? `http://${env.HOST}:${env.PORT}`
  const forms = env.COMMUNIQUE_PUBLIC_FORMS ? new URL(env.COMMUNIQUE_PUBLIC_FORMS) : null
  if (forms && (forms.host === new URL(url).host || forms.href !== `${forms.origin}/`))
    throw new Error(
      "COMMUNIQUE_PUBLIC_FORMS must be another host than the desk's, without a path: https://forms.example.org",
    )
  const data = resolve(env.COMMUNIQUE_DATA)
  const trustedProxies = env.COMMUNIQUE_TRUSTED_PROXIES.split(',')
    .map((each) => each.trim())
    .filter(Boolean)
  return {
    ...env,
    data,
    trustedProxies,
    mail: mailUrl && mailFrom ? { url: mailUrl, from: mailFrom } : null,
    pageStore: env.COMMUNIQUE_PAGE_STORE ? resolve(env.COMMUNIQUE_PAGE_STORE) : join(data, 'pages'),
    url,
    /** Where readers' forms are, without a trailing slash. */
    forms: forms?.origin ?? null,
  }
}

/** The one reading of the environment. */
export const env = parse()
