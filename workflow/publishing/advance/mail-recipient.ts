import { createHash } from 'node:crypto'
import type { AdvanceCopy } from '@/prisma/generated/client'
import { log } from '@/platform/log'
import { MailError, sendMail } from '@/platform/mail'
import { recordMailFailed, recordMailSent } from '@/workflow/release/mail-health'
import type { Letter } from './advance-letter'

/**
 * Mails the recipient of an advance copy.
 * @param once told again with the same, they get one mail
 * @returns why it did not go out; null: it did
 */
export async function mailRecipient(
  { id: copyId, recipientEmail }: Pick<AdvanceCopy, 'id' | 'recipientEmail'>,
  letter: Letter,
  once: string,
): Promise<MailError | null> {
  const id = createHash('sha256').update(once).digest('hex').slice(0, 40)
  try {
    await sendMail({ to: recipientEmail, ...letter, id })
  } catch (error) {
    if (!(error instanceof MailError)) throw error
    log.warn({ copyId, failure: error.failure }, 'mail not taken')
    // Of an address that takes no mail the office's mail is not to blame.
    if (error.failure !== 'address') await recordMailFailed(error.failure)
    return error
  }
  await recordMailSent()
  return null
}
