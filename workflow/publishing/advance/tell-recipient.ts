import { database } from '@/platform/database'
import { env } from '@/platform/env'
import { sendsMail } from '@/platform/mail'
import { frameOf } from '@/workflow/publishing/frame-of'
import { movedLetter } from './advance-letter'
import { mailRecipient } from './mail-recipient'
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
  const error = await mailRecipient(copy, letter, `${copyId} ${version}`)
  // An address that takes no mail takes none, however often it is tried.
  if (error && error.failure !== 'address') throw error
}
