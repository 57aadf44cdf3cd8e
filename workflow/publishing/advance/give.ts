import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { env } from '@/platform/env'
import { embargoInput, instantOf } from '@/workflow/intake/embargo'
import { lockRelease } from '@/workflow/publishing/lock-release'
import type { LockedRelease } from '@/workflow/publishing/lock-release'
import type { Actor } from '@/workflow/release/actor'
import { appendAll } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { mailCopies } from './mail-copies'
import type { Mailed } from './mail-copies'
import { openEditions } from './open-editions'
import { recipientsAtOnce } from './recipients-at-once'
import { newToken, tokenHash } from './token'

const oneLine = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}+$/u)

const recipient = z.object({
  /** Made by who asks, so that asking twice gives one copy. */
  copyId: z.uuid(),
  name: oneLine(120),
  email: oneLine(254).regex(/^[^\s<>@,;:"]+@[^\s<>@,;:"]+$/u),
})

export const giveInput = z.object({
  releaseId: z.uuid(),
  recipients: z.array(recipient).min(1).max(recipientsAtOnce),
  /** BCP 47: signed-off pages, in the order the recipient wants them. */
  languages: z.array(z.string().min(2).max(35)).min(1).max(60),
  /** When it opens nothing any more; absent: with the embargo. */
  expires: embargoInput.optional(),
  /** Whether the link is mailed too. */
  mail: z.boolean(),
})

export type Given = { copyId: string; name: string; email: string; link: string; mail: Mailed }

/** Without an embargo to end with, a copy lasts this long at most. */
const mostDays = 30

/**
 * Gives named recipients advance copies of signed-off pages: a link each, which is told here and, if wanted, by mail,
 * and kept nowhere.
 * @throws Refusal `not_ready` (`not_signed_off`, `released`), `bad_input` (`expiry_missing`, `expiry_past`,
 *   `expiry_late`: after the embargo's instant; what `instantOf` says of a time), `changed_meanwhile` (given already)
 */
export async function give(actor: Actor, input: z.infer<typeof giveInput>): Promise<{ given: Given[] }> {
  const { releaseId, recipients, languages } = input
  mustBeAllowed(actor, 'advance.give', await releaseSubject(releaseId))
  const wanted = input.expires && instantOf(input.expires).at
  const made = recipients.map((to) => ({ ...to, token: newToken() }))
  await inTransaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    mustBeAllowed(actor, 'advance.give', await releaseSubject(releaseId, tx))
    if (release.releasedAt) throw new Refusal('not_ready', { why: 'released' })
    const open = await openEditions(releaseId, languages, tx)
    const missing = languages.filter((tag) => !open.some(({ language }) => language === tag))
    if (missing.length > 0) throw new Refusal('not_ready', { why: 'not_signed_off', languages: missing })
    const expiresAt = await expiryOf(tx, release, wanted)
    const known = await tx.advanceCopy.count({ where: { id: { in: made.map(({ copyId }) => copyId) } } })
    if (known > 0) throw new Refusal('changed_meanwhile')
    await tx.advanceCopy.createMany({
      data: made.map(({ copyId, name, email, token }) => ({
        ...{ id: copyId, releaseId, recipientName: name, recipientEmail: email, expiresAt },
        ...{ languages: [...new Set(languages)], token: tokenHash(token), createdById: actor.personId },
      })),
    })
    await appendAll(
      tx,
      actor,
      made.map(({ copyId }) => ({
        deed: 'advance.give',
        releaseId,
        subjectId: copyId,
        detail: { languages },
      })),
    )
  })
  const links = made.map(({ token, ...to }) => ({ ...to, link: `${env.url}/advance/${token}` }))
  const mailed = input.mail ? await mailCopies(actor, links) : new Map<string, Mailed>()
  return { given: links.map((copy) => ({ ...copy, mail: mailed.get(copy.copyId) ?? 'not_asked' })) }
}

async function expiryOf(tx: Tx, { embargoAt }: LockedRelease, wanted: Date | undefined): Promise<Date> {
  const now = await databaseNow(tx)
  const latest = embargoAt ?? new Date(now.getTime() + mostDays * 86_400_000)
  if (!wanted && !embargoAt) throw new Refusal('bad_input', { why: 'expiry_missing' })
  const expiresAt = wanted ?? latest
  if (expiresAt <= now) throw new Refusal('bad_input', { why: 'expiry_past' })
  if (expiresAt > latest) throw new Refusal('bad_input', { why: 'expiry_late' })
  return expiresAt
}
