import type { Tx } from '@/platform/database'
import type { EditionState } from '@/prisma/generated/client'
import { standing } from '@/workflow/publishing/release-pages'
import { Refusal } from '@/workflow/release/refusal'

export type StandingEdition = {
  id: string
  localisationId: string
  language: string
  state: EditionState
  version: number
  hash: string
}

/**
 * The editions that stand for languages of a release, as they were seen, one a language. Under the release's lock.
 * @param from states they may be in
 * @throws Refusal `changed_meanwhile` where one of them stands for its language no more, or in another state
 */
export async function seenEditions(
  tx: Tx,
  releaseId: string,
  { editionIds, from = standing }: { editionIds: readonly string[]; from?: readonly EditionState[] },
): Promise<StandingEdition[]> {
  const ids = [...new Set(editionIds)]
  const editions = await tx.edition.findMany({
    where: { id: { in: ids }, state: { in: [...from] }, localisation: { releaseId } },
    select: {
      ...{ id: true, localisationId: true, state: true, version: true, hash: true },
      localisation: { select: { language: true } },
    },
    orderBy: { localisationId: 'asc' },
  })
  if (editions.length !== ids.length) throw new Refusal('changed_meanwhile')
  return editions.map(({ localisation, version, ...edition }) => ({
    ...edition,
    ...localisation,
    version: version!,
  }))
}
