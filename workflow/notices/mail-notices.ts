import { createHash } from 'node:crypto'
import { database, databaseNow, Prisma } from '@/platform/database'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { MailError, sendMail } from '@/platform/mail'
import { noticeSettingsOf } from '@/workflow/people/notice-settings'
import { recordMailFailed, recordMailSent } from '@/workflow/release/mail-health'
import { letter } from './letter'
import { mailLanguage } from './letter-texts'
import { gatherMinutes } from './mail-time'
import { noticeRows } from './notice-rows'
import type { NoticeRow } from './notice-rows'

/** One mail tells of this many at most; what is beyond goes with the next. */
const atOnce = 200

/** Older than this it is no news. */
const staleDays = 3

type Person = NonNullable<Awaited<ReturnType<typeof load>>>

const load = (id: string) =>
  database.person.findUnique({
    where: { id, retiredAt: null },
    select: {
      ...{ id: true, name: true, email: true, roles: true, languages: true },
      ...{ interfaceLanguage: true, noticeSettings: true },
    },
  })

/**
 * Sends somebody one mail with all that is due, and what is nearly due with it. What they have read, what no longer
 * holds, what they may no longer know of or no longer want by mail is left out. It is recorded once the server has
 * taken the mail: who dies in between sends it again, under the same id.
 * @throws MailError where another run may get past it; what was to be sent stays due
 */
export async function mailNotices({ personId }: { personId: string }): Promise<void> {
  const until = new Date((await databaseNow()).getTime() + gatherMinutes * 60_000)
  const due = await database.notice.findMany({
    where: { personId, mailAfter: { lte: until } },
    orderBy: { mailAfter: 'asc' },
    take: atOnce,
    select: { id: true },
  })
  const ids = due.map(({ id }) => id)
  const person = await load(personId)
  const wanted = person ? await wantedBy(person, ids) : []
  const [current, held] = [wanted.filter(({ stands }) => stands), wanted.filter(mayStandAgain)]
  if (person && current.length > 0) await send(person, current)
  await database.$executeRaw`
    UPDATE "Notice" SET "mailAfter" = CASE
      WHEN id = ANY(${held.map(({ id }) => id)}::uuid[]) THEN ${until}::timestamptz + ${askAgain}::interval END
    WHERE id = ANY(${ids}::uuid[]) AND "mailAfter" <= ${until}::timestamptz`
}

/** Work that somebody has taken may be free again. */
const mayStandAgain = ({ kind, stands }: NoticeRow): boolean => kind === 'work' && !stands
const askAgain = '30 minutes'

async function wantedBy(person: Person, ids: string[]): Promise<NoticeRow[]> {
  const { id: personId, name, roles, languages } = person
  const { kinds } = noticeSettingsOf(person.noticeSettings)
  const where = Prisma.sql`notice.id = ANY(${ids}::uuid[]) AND notice."readAt" IS NULL
    AND notice.at > clock_timestamp() - make_interval(days => ${staleDays}::int)`
  const { rows } = await noticeRows({ personId, name, roles, languages }, { where, limit: atOnce })
  return rows.filter(({ kind }) => kinds[kind] === 'mail')
}

async function send({ id: personId, email, interfaceLanguage }: Person, notices: NoticeRow[]): Promise<void> {
  const language = mailLanguage(interfaceLanguage, env.COMMUNIQUE_OFFICE_LANGUAGE)
  const office = { name: env.COMMUNIQUE_OFFICE, url: env.url, zone: env.COMMUNIQUE_ZONE }
  try {
    await sendMail({ to: email, ...letter(notices, language, office), id: idOf(personId, notices) })
    await recordMailSent()
  } catch (error) {
    if (!(error instanceof MailError)) throw error
    log.warn({ personId, failure: error.failure }, 'mail not taken')
    // Their address takes no mail, however often it is tried: they find it at the desk.
    if (error.failure === 'address') return
    await recordMailFailed(error.failure)
    throw error
  }
}

/** Of a mail about the same, the same. */
const idOf = (personId: string, notices: NoticeRow[]): string =>
  createHash('sha256')
    .update([personId, ...notices.map(({ id, at }) => `${id} ${at.toISOString()}`).toSorted()].join('\n'))
    .digest('hex')
    .slice(0, 40)
