import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { EditionState } from '@/prisma/generated/client'
import { lockRelease } from '@/workflow/publishing/lock-release'
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
import { seenEditions } from './seen-editions'

export const takeDownInput = z.object({
  releaseId: z.uuid(),
  /** What readers have of each language that is meant, as it was seen: one language, some, or all. */
  editionIds: z.array(z.uuid()).min(1).max(200),
  reason: reasonInput,
})

export type TakeDown = z.infer<typeof takeDownInput>

/** What a deed that takes pages down makes of them, and of which. */
type Taken = {
  deed: 'localisation.withdraw' | 'localisation.remove'
  from: readonly EditionState[]
  to: EditionState
}

/**
 * Takes pages down, all of those named or none, in one transaction. What is signed off of these languages and not live
 * needs a new sign-off: it was given before anybody knew.
 */
export async function takeDown(
  actor: Actor,
  { releaseId, editionIds, reason }: TakeDown,
  { deed, from, to }: Taken,
): Promise<{ languages: string[] }> {
  return inTransaction(async (tx) => {
    await lockRelease(tx, releaseId)
    mustBeAllowed(actor, deed, await releaseSubject(releaseId, tx))
    const editions = await seenEditions(tx, releaseId, { editionIds, from })
    const localisationIds = editions.map(({ localisationId }) => localisationId)
    const endedAt = await databaseNow(tx)
    // With all its versions: an earlier one may say what this one was removed for.
    if (to === 'removed')
      await tx.edition.updateMany({
        where: { localisationId: { in: localisationIds }, version: { not: null }, removedAt: null },
        data: { removedAt: endedAt },
      })
    const { count } = await tx.edition.updateMany({
      where: { id: { in: editions.map(({ id }) => id) }, state: { in: [...from] } },
      data: { state: to, endedAt },
    })
    if (count !== editions.length) throw new Refusal('changed_meanwhile')
    await voidSignOff(tx, { localisationIds })
    const languages = editions.map(({ language }) => language).sort()
    await raiseRelease(tx, releaseId, { languages, kind: 'gone' })
    await handOff(tx, 'open-memory', { releaseId })
    await appendAll(
      tx,
      actor,
      editions.map(({ id, localisationId, language, version }) => ({
        ...{ deed, releaseId, localisationId, language, subjectId: id, reason },
        detail: { version },
      })),
    )
    tellPages(tx, { kind: 'pages', releaseId })
    return { languages }
  })
}
