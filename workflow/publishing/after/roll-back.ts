import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { givenAgain } from '@/workflow/publishing/given-again'
import { replaceStanding } from '@/workflow/publishing/replace-standing'
import { endMending } from '@/workflow/publishing/corrections/end-mending'
import { repeatPassages } from '@/workflow/publishing/integrity/keep-passages'
import { lockRelease } from '@/workflow/publishing/lock-release'
import type { LockedRelease } from '@/workflow/publishing/lock-release'
import { raiseRelease } from '@/workflow/publishing/raise-release'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { appendAll } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { reasonInput } from '@/workflow/release/reason'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { voidSignOff } from '@/workflow/release/void-sign-off'
import { mayBeRolledBackTo } from './may-be-rolled-back-to'
import { seenEditions } from './seen-editions'

export const rollBackInput = z.object({
  releaseId: z.uuid(),
  /** One a language: the edition wanted again, and the one that stood there when that was decided. */
  to: z
    .array(z.object({ editionId: z.uuid(), insteadOf: z.uuid() }))
    .min(1)
    .max(200)
    .refine((to) => new Set(to.map(({ insteadOf }) => insteadOf)).size === to.length),
  reason: reasonInput,
})

type RollBack = z.infer<typeof rollBackInput>

/**
 * Gives readers an earlier edition again, word for word: a new edition with a version of its own, live at once, signed
 * off by who rolls back. Also how a page comes back that was withdrawn or removed, and a correction of its language with
 * it. All languages named, or none.
 * @returns the languages
 * @throws Refusal `changed_meanwhile` (something else stands there by now), `not_ready` (`same_text`: that is what
 *   readers have; `other_address`: the edition belongs to an address the release has no more), `not_found` (readers never
 *   knew such an edition)
 */
export async function rollBack(
  actor: Actor,
  { releaseId, to, reason }: RollBack,
): Promise<{ languages: string[] }> {
  return inTransaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    mustBeAllowed(actor, 'localisation.roll_back', await releaseSubject(releaseId, tx))
    const wanted = await wantedEditions(tx, release, to)
    const localisationIds = wanted.map(({ localisationId }) => localisationId)
    const liveAt = await databaseNow(tx)
    await replaceStanding(tx, localisationIds, liveAt)
    // What waits to be published would take the place of what is brought back, with the next language that goes.
    await voidSignOff(tx, { localisationIds })
    const made = await repeat(tx, actor, { editionIds: wanted.map(({ id }) => id), liveAt })
    await repeatPassages(
      tx,
      made.map(({ id }) => id),
    )
    await givenAgain(tx, localisationIds)
    // What is brought back as it was is as wrong as it was: its correction goes on.
    await endMending(
      tx,
      wanted.flatMap(({ localisationId, isRestored }) => (isRestored ? [] : [localisationId])),
    )
    const languages = wanted.map(({ language }) => language).sort()
    await raiseRelease(tx, releaseId, { languages, kind: 'gone' })
    await handOff(tx, 'open-memory', { releaseId })
    await appendAll(
      tx,
      actor,
      made.map(({ id, localisationId, version, repeats }) => ({
        ...{ deed: 'localisation.roll_back' as const, releaseId, localisationId, subjectId: id, reason },
        language: wanted.find((edition) => edition.localisationId === localisationId)!.language,
        detail: { version, repeats },
      })),
    )
    tellPages(tx, { kind: 'pages', releaseId })
    return { languages }
  })
}

/** What was asked for, where it may be given. */
async function wantedEditions(tx: Tx, { id: releaseId, slug }: LockedRelease, to: RollBack['to']) {
  const seen = await seenEditions(tx, releaseId, { editionIds: to.map(({ insteadOf }) => insteadOf) })
  const wanted = await tx.edition.findMany({
    where: {
      id: { in: to.map(({ editionId }) => editionId) },
      version: { not: null },
      localisation: { releaseId },
    },
    select: { id: true, localisationId: true, hash: true, article: true, version: true },
  })
  return to.map(({ editionId, insteadOf }) => {
    const edition = wanted.find(({ id }) => id === editionId)
    const there = seen.find(({ id }) => id === insteadOf)
    if (!edition || edition.localisationId !== there?.localisationId) throw new Refusal('not_found')
    const may = mayBeRolledBackTo(edition, { stands: there, slug })
    if (may !== 'again' && may !== 'restore')
      throw new Refusal('not_ready', { why: may, language: there.language })
    const { localisationId, language } = there
    return { id: edition.id, localisationId, language, isRestored: may === 'restore' }
  })
}

type Made = { id: string; localisationId: string; version: number; repeats: number }

/** The same editions once more, as the newest of their languages. */
const repeat = (
  tx: Tx,
  { personId }: Actor,
  { editionIds, liveAt }: { editionIds: string[]; liveAt: Date },
): Promise<Made[]> =>
  tx.$queryRaw<Made[]>`
    INSERT INTO "Edition" (id, "localisationId", number, state, cause, repeats, article, hash, provenance,
      "revisionNumber", "signedOffById", "signedOffAt", "textsAt", version, "liveAt")
    SELECT gen_random_uuid(), edition."localisationId", newest.number + 1, 'live', 'rolled_back', edition.number,
      edition.article, edition.hash, edition.provenance, edition."revisionNumber", ${personId}::uuid, ${liveAt},
      edition."textsAt", newest.version + 1, ${liveAt}
    FROM "Edition" edition
    CROSS JOIN LATERAL (
      SELECT max(each.number) AS number, max(each.version) AS version
      FROM "Edition" each WHERE each."localisationId" = edition."localisationId") newest
    WHERE edition.id = ANY(${editionIds}::uuid[])
    RETURNING id, "localisationId", version, repeats`
