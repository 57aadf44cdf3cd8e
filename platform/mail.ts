import { createTransport } from 'nodemailer'
import { env } from './env'

export type Letter = {
  /** One address, without a name. */
  to: string
  subject: string
  text: string
  html: string
  /** The same for a letter that may be sent twice: mail programs then show it once. */
  id: string
}

export const mailFailures = ['unreachable', 'slow', 'sign_in', 'encryption', 'address', 'refused'] as const
export type MailFailure = (typeof mailFailures)[number]

/** A letter that did not go out. It says why by a code, and never to whom or what. */
export class MailError extends Error {
  override name = 'MailError'
  constructor(readonly failure: MailFailure) {
    super(`mail: ${failure}`)
  }
}

const connections = 2
const answerMs = 10_000
const silenceMs = 30_000

function connect({ url }: { url: string }) {
  const { username, hostname } = new URL(url)
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(hostname)
  return createTransport({
    url,
    pool: true,
    maxConnections: connections,
    // A letter is tried again by whoever sends it.
    maxRequeues: 0,
    connectionTimeout: answerMs,
    dnsTimeout: answerMs,
    greetingTimeout: answerMs,
    socketTimeout: silenceMs,
    // A password goes to another machine under encryption only.
    requireTLS: username !== '' && !isHere,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

let transport: ReturnType<typeof connect> | undefined

/** Whether this installation sends mail. */
export const sendsMail = (): boolean => env.mail !== null

const isOneLine = (text: string) => !/\p{Cc}/u.test(text)
const isAddress = (text: string) => isOneLine(text) && /^[^\s<>@,;:"]+@[^\s<>@,;:"]+$/u.test(text)

/**
 * Hands one letter to the mail server, which has taken it once this resolves.
 * @throws MailError `address` (no address, or the server takes none for it), or what is wrong with the server
 */
export async function sendMail({ to, subject, text, html, id }: Letter): Promise<void> {
  if (!env.mail) throw new MailError('unreachable')
  if (!isAddress(to)) throw new MailError('address')
  if (!isOneLine(subject)) throw new MailError('refused')
  transport ??= connect(env.mail)
  const host = env.mail.from.match(/@([^>]+)/u)![1]
  try {
    await transport.sendMail({
      from: env.mail.from,
      to: { name: '', address: to },
      subject,
      text,
      html,
      messageId: `<${id}@${host}>`,
      // RFC 3834: nobody's absence notice answers.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })
  } catch (error) {
    throw new MailError(failureOf(error as Raised))
  }
}

const failures: Record<string, MailFailure> = {
  ETIMEDOUT: 'slow',
  EAUTH: 'sign_in',
  ENOAUTH: 'sign_in',
  EOAUTH2: 'sign_in',
  ETLS: 'encryption',
  EREQUIRETLS: 'encryption',
  EMESSAGE: 'refused',
  EPROTOCOL: 'refused',
}

/** A server that refuses the recipient for good says so to `RCPT TO` with 5xx (RFC 5321 §4.2.1). */
function failureOf({ code = '', command = '', responseCode = 0 }: Raised): MailFailure {
  if (code !== 'EENVELOPE') return failures[code] ?? 'unreachable'
  return command === 'RCPT TO' && responseCode >= 500 ? 'address' : 'refused'
}

type Raised = { code?: string; command?: string; responseCode?: number }

/** Lets go of the connections kept open to the mail server. */
export function disconnectMail(): void {
  transport?.close()
  transport = undefined
}
