import { databaseNow } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { appendAll } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { Refusal } from '@/workflow/release/refusal'
import { endMending } from './corrections/end-mending'
import { givenAgain } from './given-again'
import type { LockedRelease } from './lock-release'
import { raiseRelease } from './raise-release'
import type { ReadyEdition } from './ready-editions'
import { replaceStanding } from './replace-standing'

/**
 * Makes editions live in the caller's transaction, which holds the release's lock and has asked about its embargo.
 * Whatever readers had of these languages is replaced; what they get follows as jobs.
 * @param actor null: the program, at the embargo's instant
 * @throws Refusal `changed_meanwhile`
 */
export async function goLive(
  tx: Tx,
  release: LockedRelease,
  editions: ReadyEdition[],
  actor: Actor | null,
): Promise<void> {
  const liveAt = await databaseNow(tx)
  const localisationIds = editions.map(({ localisationId }) => localisationId)
  await replaceStanding(tx, localisationIds, liveAt)
  const { count } = await tx.edition.updateMany({
    where: { id: { in: editions.map(({ id }) => id) }, state: 'signed_off' },
    data: { state: 'live', liveAt },
  })
  if (count !== editions.length) throw new Refusal('changed_meanwhile')
  await tx.$executeRaw`
    UPDATE "Edition" edition SET version = 1 + (
      SELECT count(*) FROM "Edition" earlier
      WHERE earlier."localisationId" = edition."localisationId" AND earlier.version IS NOT NULL)
    WHERE id = ANY(${editions.map(({ id }) => id)}::uuid[])`
  await tx.release.update({
    where: { id: release.id },
    data: { state: 'released', releasedAt: release.releasedAt ?? liveAt, version: { increment: 1 } },
  })
  await givenAgain(tx, localisationIds)
  await endMending(tx, localisationIds)
  await raiseRelease(tx, release.id, { languages: editions.map(({ language }) => language) })
  await appendAll(
    tx,
    actor,
    editions.map(({ id, localisationId, language }) => ({
      ...{ deed: 'edition.publish' as const, releaseId: release.id },
      ...{ localisationId, language, subjectId: id },
    })),
  )
  await handOff(tx, 'open-memory', { releaseId: release.id })
  tellPages(tx, { kind: 'pages', releaseId: release.id })
}
