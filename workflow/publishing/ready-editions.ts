import type { Tx } from '@/platform/database'
import type { LockedRelease } from './lock-release'

export type ReadyEdition = { id: string; localisationId: string; language: string }

/**
 * The signed-off editions of a release that may go live: of the current revision, and not held. At most one a language.
 * @param signedOffUntil only those signed off by then
 */
export async function readyEditions(
  tx: Tx,
  { id, currentRevision }: LockedRelease,
  signedOffUntil?: Date,
): Promise<ReadyEdition[]> {
  const editions = await tx.edition.findMany({
    where: {
      state: 'signed_off',
      revisionNumber: currentRevision,
      ...(signedOffUntil && { signedOffAt: { lte: signedOffUntil } }),
      localisation: { releaseId: id, heldAt: null },
    },
    select: { id: true, localisationId: true, localisation: { select: { language: true } } },
    orderBy: { localisationId: 'asc' },
  })
  return editions.map(({ localisation, ...edition }) => ({ ...edition, ...localisation }))
}
