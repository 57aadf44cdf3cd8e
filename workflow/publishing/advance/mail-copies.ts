import { database } from '@/platform/database'
import { env } from '@/platform/env'
import { sendsMail } from '@/platform/mail'
import type { MailFailure } from '@/platform/mail'
import { frameOf } from '@/workflow/publishing/frame-of'
import type { Actor } from '@/workflow/release/actor'
import { advanceLetter } from './advance-letter'
import { mailRecipient } from './mail-recipient'
import { untilOf } from './until-of'

/** What became of a copy's mail. `off`: this installation sends none. */
export type Mailed = 'not_asked' | 'sent' | 'off' | MailFailure

/**
 * Mails recipients their links, now and once: a link is kept nowhere, so that nobody could send it later. A copy whose
 * mail does not go out stands, and who gave it passes the link on.
 */
export async function mailCopies(
  sender: Actor,
  copies: readonly { copyId: string; link: string }[],
): Promise<Map<string, Mailed>> {
  const outcomes = new Map<string, Mailed>()
  for (const { copyId, link } of copies) outcomes.set(copyId, await mailOne(sender, copyId, link))
  return outcomes
}

async function mailOne(sender: Actor, copyId: string, link: string): Promise<Mailed> {
  if (!sendsMail()) return 'off'
  const { recipientName: recipient, ...copy } = await database.advanceCopy.findUniqueOrThrow({
    where: { id: copyId },
    include: { release: true },
  })
  const frame = await frameOf(database, copy.languages[0]!)
  const letter = advanceLetter(frame, {
    ...{ recipient, link, sender: sender.name, office: env.COMMUNIQUE_OFFICE },
    until: untilOf(copy.release),
  })
  const error = await mailRecipient(copy, letter, copyId)
  if (error) return error.failure
  await database.$executeRaw`
    UPDATE "AdvanceCopy" SET "mailedAt" = clock_timestamp() WHERE id = ${copyId}::uuid`
  return 'sent'
}
