import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { goLive } from './go-live'
import { keepBack, keptBack } from './keep-back'
import { lockRelease } from './lock-release'
import { readyEditions } from './ready-editions'
import type { ReadyEdition } from './ready-editions'

export const publishInput = z.object({
  releaseId: z.uuid(),
  /** Which languages; absent: every one that is signed off and not held. */
  localisationIds: z.array(z.uuid()).min(1).max(200).optional(),
  keep: keptBack,
})

/**
 * An officer publishes signed-off pages now and holds those that are kept back, in one transaction: all of it, or nothing.
 * @returns the languages that went live
 * @throws Refusal `too_early` (the embargo's instant has not passed by the database's clock), `not_ready` (`why`:
 *   `not_started`, `nothing_signed_off`, `not_signed_off` with the localisations that are held or not signed off),
 *   `changed_meanwhile` (one to be kept back is held already)
 */
export async function publish(
  actor: Actor,
  input: z.input<typeof publishInput>,
): Promise<{ languages: string[] }> {
  const { releaseId, localisationIds, keep } = publishInput.parse(input)
  return inTransaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    mustBeAllowed(actor, 'release.publish', await releaseSubject(releaseId, tx))
    if (release.state === 'draft') throw new Refusal('not_ready', { why: 'not_started' })
    if (!release.isDue) throw new Refusal('too_early', { embargoAt: release.embargoAt })
    await keepBack(tx, actor, { releaseId, keep })
    const editions = chosen(await readyEditions(tx, release), localisationIds)
    await goLive(tx, release, editions, actor)
    await append(tx, 'release.publish', actor, { releaseId, detail: { languages: editions.length } })
    return { languages: editions.map(({ language }) => language).sort() }
  })
}

function chosen(ready: ReadyEdition[], localisationIds: string[] | undefined): ReadyEdition[] {
  if (ready.length === 0) throw new Refusal('not_ready', { why: 'nothing_signed_off' })
  if (!localisationIds) return ready
  const missing = localisationIds.filter((id) => !ready.some(({ localisationId }) => localisationId === id))
  if (missing.length > 0) throw new Refusal('not_ready', { why: 'not_signed_off', localisationIds: missing })
  return ready.filter(({ localisationId }) => localisationIds.includes(localisationId))
}
