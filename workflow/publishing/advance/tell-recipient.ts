import { createHash } from 'node:crypto'
import { database } from '@/platform/database'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { MailError, sendMail, sendsMail } from '@/platform/mail'
import { frameOf } from '@/workflow/publishing/frame-of'
import { recordMailFailed, recordMailSent } from '@/workflow/release/mail-health'
import { movedLetter } from './advance-letter'
import { untilOf } from './until-of'

/**
 * Tells the recipient of an advance copy that its embargo is another, as it is now. Told twice they get one mail.
 * @throws MailError where another run may get past it
 */
export async function tellRecipient({ copyId, version }: { copyId: string; version: number }): Promise<void> {
  if (!sendsMail()) return
  const copy = await database.advanceCopy.findUnique({ where: { id: copyId }, include: { release: true } })
  if (!copy || copy.revokedAt) return
  const frame = await frameOf(database, copy.languages[0]!)
  const letter = movedLetter(frame, {
    ...{ recipient: copy.recipientName, office: env.COMMUNIQUE_OFFICE },
    ...{ until: untilOf(copy.release), isOver: copy.release.releasedAt !== null },
  })
  try {
    await sendMail({ to: copy.recipientEmail, ...letter, id: idOf(copyId, version) })
    await recordMailSent()
  } catch (error) {
    if (!(error instanceof MailError)) throw error
    log.warn({ copyId, failure: error.failure }, 'mail not taken')
    // Their address takes no mail, however often it is tried.
    if (error.failure === 'address') return
    await recordMailFailed(error.failure)
    throw error
  }
}

const idOf = (copyId: string, version: number): string =>
  createHash('sha256').update(`${copyId} ${version}`).digest('hex').slice(0, 40)
