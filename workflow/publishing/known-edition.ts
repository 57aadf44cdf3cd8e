import type { Tx } from '@/platform/database'

/** An edition that readers have known, with whose it is; null for any other. */
export const knownEdition = (tx: Tx, editionId: string) =>
  tx.edition.findFirst({
    where: {
      id: editionId,
      version: { not: null },
      liveAt: { not: null },
      localisation: { release: { releasedAt: { not: null } } },
    },
    include: {
      localisation: {
        select: { language: true, releaseId: true, release: { select: { sourceLanguage: true } } },
      },
    },
  })

export type KnownToReaders = NonNullable<Awaited<ReturnType<typeof knownEdition>>>
