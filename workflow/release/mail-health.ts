import { database } from '@/platform/database'
import { env } from '@/platform/env'
import { mailFailures, sendsMail } from '@/platform/mail'
import type { MailFailure } from '@/platform/mail'

/** Whether mail goes out; `off`: no mail server is set. Times are ISO 8601 in UTC, `zone` is the office's. */
export type MailHealth =
  | { state: 'off' }
  | { state: 'ok'; lastAt: string | null }
  | { state: 'failing'; failure: MailFailure; since: string; zone: string; lastAt: string | null }

const sent = 'mail sent'
const failed = 'mail failed '

/** A letter went out: all is well again. */
export async function recordMailSent(): Promise<void> {
  await database.$executeRaw`
    INSERT INTO "Heartbeat" (process, at) VALUES (${sent}, clock_timestamp())
    ON CONFLICT (process) DO UPDATE SET at = excluded.at`
  await database.heartbeat.deleteMany({ where: { process: { startsWith: failed } } })
}

/** The mail server did not take a letter, and why; since when stays as it is while that lasts. */
export async function recordMailFailed(failure: MailFailure): Promise<void> {
  await database.$executeRaw`
    INSERT INTO "Heartbeat" (process, at) VALUES (${failed + failure}, clock_timestamp())
    ON CONFLICT (process) DO NOTHING`
}

/** How mail does, from what the workers recorded. */
export async function mailHealth(): Promise<MailHealth> {
  if (!sendsMail()) return { state: 'off' }
  const rows = await database.heartbeat.findMany({
    where: { process: { startsWith: 'mail ' } },
    orderBy: { at: 'desc' },
  })
  const lastAt = rows.find(({ process }) => process === sent)?.at.toISOString() ?? null
  const fault = rows.find(({ process }) => process.startsWith(failed))
  const failure = mailFailures.find((one) => fault?.process === failed + one)
  if (!fault || !failure) return { state: 'ok', lastAt }
  return { state: 'failing', failure, since: fault.at.toISOString(), zone: env.COMMUNIQUE_ZONE, lastAt }
}
