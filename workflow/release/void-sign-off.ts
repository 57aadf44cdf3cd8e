import { databaseNow } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { appendAll } from './history'

/**
 * Voids sign-offs that are not live yet: any change after sign-off needs a new one (rule 4). Call it in the
 * transaction of the change, after the change has been written, so that a sign-off made at the same moment is seen.
 * @param of some localisations, or every language of a release (a new revision, a new slug)
 */
export async function voidSignOff(
  tx: Tx,
  of: { localisationId: string } | { localisationIds: readonly string[] } | { releaseId: string },
): Promise<void> {
  const editions = await tx.edition.findMany({
    where: { state: 'signed_off', localisation: localisationsOf(of) },
    select: { id: true, localisation: { select: { id: true, releaseId: true, language: true } } },
    orderBy: { localisationId: 'asc' },
  })
  if (editions.length === 0) return
  const voided = await tx.edition.updateManyAndReturn({
    where: { id: { in: editions.map(({ id }) => id) }, state: 'signed_off' },
    data: { state: 'voided', endedAt: await databaseNow(tx) },
    select: { id: true },
  })
  const ids = new Set(voided.map(({ id }) => id))
  await appendAll(
    tx,
    null,
    editions
      .filter(({ id }) => ids.has(id))
      .map(({ id, localisation: { id: localisationId, releaseId, language } }) => ({
        ...{ deed: 'edition.void' as const, releaseId, localisationId, language, subjectId: id },
      })),
  )
}

function localisationsOf(of: Parameters<typeof voidSignOff>[1]) {
  if ('releaseId' in of) return { releaseId: of.releaseId }
  return { id: 'localisationId' in of ? of.localisationId : { in: [...of.localisationIds] } }
}
