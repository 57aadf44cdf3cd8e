import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { cleanText, saysSomething } from './clean-text'
import { releasedPage } from './released-page'

/** Code units of what is wrong, and of the words it is about. */
export const mostChars = { text: 2_000, quote: 500 }

/** Reports in an hour from one network, and from everybody; beyond, the office has been told. */
const mostInAnHour = { network: 5, all: 200 }

export type Report = { address: string; text: string; quote: string; network: string }

/** Why a report is not taken. */
export type NotTaken = 'no_page' | 'too_short' | 'too_long' | 'only_links' | 'too_many'

/**
 * Takes what a reader says is wrong, as a task for the desk. The same said again, by whomever, is one task.
 * @param report.network as `networkKey` gives it
 * @returns null where it was taken
 */
export async function receiveReport({ address, network, ...given }: Report): Promise<NotTaken | null> {
  const [text, quote] = [cleanText(given.text), cleanText(given.quote)]
  const page = await releasedPage(address)
  if (!page) return 'no_page'
  if (text === '') return 'too_short'
  if (text.length > mostChars.text || quote.length > mostChars.quote) return 'too_long'
  if (!saysSomething(text)) return /\p{L}.*[./@]/u.test(text) ? 'only_links' : 'too_short'
  const { releaseId, localisationId, editionId, language } = page
  return inTransaction(async (tx) => {
    // One after another: the limits hold for many at once too.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('reader reports', 0))`
    const same = { releaseId, language, text, closedAt: null }
    if ((await tx.readerReport.count({ where: same })) > 0) return null
    if (await isTooMuch(tx, network)) return 'too_many'
    const report = { releaseId, language, editionId, text, quote, sender: network }
    const { id } = await tx.readerReport.create({ data: report, select: { id: true } })
    await append(tx, 'report.receive', null, { releaseId, localisationId, language, subjectId: id })
    await handOff(tx, 'notify', { kind: 'reported', reportId: id })
    return null
  })
}

async function isTooMuch(tx: Tx, network: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ own: number; all: number }]>`
    SELECT count(*) FILTER (WHERE sender = ${network})::int AS own, count(*)::int AS all
    FROM "ReaderReport" WHERE at > clock_timestamp() - interval '1 hour'`
  return row.own >= mostInAnHour.network || row.all >= mostInAnHour.all
}
