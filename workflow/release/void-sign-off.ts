import { databaseNow } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { append } from './history'

/**
 * Voids sign-offs that are not live yet: any change after sign-off needs a new one (rule 4). Call it in the
 * transaction of the change, after the change has been written, so that a sign-off made at the same moment is seen.
 * @param of one localisation, or every language of a release (a new revision, a new slug)
 */
export async function voidSignOff(
  tx: Tx,
  of: { localisationId: string } | { releaseId: string },
): Promise<void> {
  const localisation = 'releaseId' in of ? { releaseId: of.releaseId } : { id: of.localisationId }
  const editions = await tx.edition.findMany({
    where: { state: 'signed_off', localisation },
    select: { id: true, localisation: { select: { id: true, releaseId: true, language: true } } },
    orderBy: { localisationId: 'asc' },
  })
  if (editions.length === 0) return
  const endedAt = await databaseNow(tx)
  for (const { id, localisation } of editions) {
    const { count } = await tx.edition.updateMany({
      where: { id, state: 'signed_off' },
      data: { state: 'voided', endedAt },
    })
    if (count === 0) continue
    const { releaseId, language } = localisation
    await append(tx, 'edition.void', null, {
      releaseId,
      localisationId: localisation.id,
      language,
      subjectId: id,
    })
  }
}
