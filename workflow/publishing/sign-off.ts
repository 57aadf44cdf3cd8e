import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { voidSignOff } from '@/workflow/release/void-sign-off'
import { articleOf } from './article-of'
import type { ArticleOf } from './article-of'
import type { Article } from './article'
import { articleHash, canonicalJson } from './canonical'
import { causeOf } from './corrections/cause-of'
import { keepPassages } from './integrity/keep-passages'
import { pageFindings } from './page-findings'

export const signOffInput = z.object({
  localisationId: z.uuid(),
  /** SHA-256 of the article as it was looked at, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

export type SignOffInput = z.infer<typeof signOffInput>

/**
 * An officer signs exactly the page they saw: its article is frozen as an edition, which replaces one signed off
 * before and not yet live. The first sign-off of a release fixes its address. Checks are run anew.
 * @throws Refusal `not_ready` (`why`: `not_started`, `uncleared`, `not_approved`, `incomplete`, `already_signed_off`),
 *   `has_errors` (a blocking finding), `changed_meanwhile` (the article is no longer the one seen)
 */
export async function signOff(
  actor: Actor,
  { localisationId, hash }: SignOffInput,
): Promise<{ number: number }> {
  mustBeAllowed(actor, 'localisation.sign_off', await localisationSubject(localisationId))
  mustBeSeen(await articleOf(localisationId), hash)
  const errors = (await pageFindings(localisationId)).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Refusal('has_errors', { why: 'checks', count: errors.length })

  return inTransaction(async (tx) => {
    await lock(tx, localisationId)
    mustBeAllowed(actor, 'localisation.sign_off', await localisationSubject(localisationId, tx))
    const current = await articleOf(localisationId, tx)
    return freeze(tx, actor, { localisationId, hash, current, article: mustBeSeen(current, hash) })
  })
}

/** What would be signed off, if it is ready and still what the officer saw. */
function mustBeSeen({ revision, notApproved, assembled }: ArticleOf, hash: string): Article {
  if (!revision.isCleared) throw new Refusal('not_ready', { why: 'uncleared' })
  if (assembled.article && articleHash(assembled.article) !== hash) throw new Refusal('changed_meanwhile')
  if (notApproved > 0) throw new Refusal('not_ready', { why: 'not_approved', count: notApproved })
  if (!assembled.article)
    throw new Refusal('not_ready', { why: 'incomplete', count: assembled.missing.length })
  return assembled.article
}

/** Holds the release, the localisation and every text still: an edit at the same moment waits, and then voids. */
async function lock(tx: Tx, localisationId: string): Promise<void> {
  const [release] = await tx.$queryRaw<{ state: string }[]>`
    SELECT r.state::text AS state FROM "Release" r
    WHERE r.id = (SELECT l."releaseId" FROM "Localisation" l WHERE l.id = ${localisationId}::uuid) FOR UPDATE`
  if (!release) throw new Refusal('not_found')
  if (release.state === 'draft') throw new Refusal('not_ready', { why: 'not_started' })
  await tx.$executeRaw`SELECT 1 FROM "Localisation" WHERE id = ${localisationId}::uuid FOR UPDATE`
  await tx.$executeRaw`SELECT 1 FROM "Translation" WHERE "localisationId" = ${localisationId}::uuid ORDER BY id FOR SHARE`
}

type Frozen = { localisationId: string; hash: string; current: ArticleOf; article: Article }

async function freeze(
  tx: Tx,
  actor: Actor,
  { localisationId, hash, current, article }: Frozen,
): Promise<{ number: number }> {
  const { releaseId, language, revision, provenance } = current
  const last = await tx.edition.findFirst({ where: { localisationId }, orderBy: { number: 'desc' } })
  const stands = last && ['signed_off', 'live'].includes(last.state)
  if (stands && last.hash === hash && last.revisionNumber === revision.number)
    throw new Refusal('not_ready', { why: 'already_signed_off' })
  await voidSignOff(tx, { localisationId })
  const signedOffAt = await databaseNow(tx)
  await tx.release.updateMany({
    where: { id: releaseId, slugFixedAt: null },
    data: { slugFixedAt: signedOffAt },
  })
  const edition = await tx.edition.create({
    data: {
      localisationId,
      number: (last?.number ?? 0) + 1,
      article: canonicalJson(article),
      hash,
      provenance,
      revisionNumber: revision.number,
      cause: await causeOf(tx, localisationId, { revision: revision.number, article }),
      signedOffById: actor.personId,
      signedOffAt,
      textsAt: signedOffAt,
    },
  })
  await keepPassages(tx, edition.id, article)
  const detail = { number: edition.number, hash, revision: revision.number }
  await append(tx, 'localisation.sign_off', actor, {
    releaseId,
    localisationId,
    language,
    subjectId: edition.id,
    detail,
  })
  tellPages(tx, { kind: 'pages', releaseId })
  return { number: edition.number }
}
