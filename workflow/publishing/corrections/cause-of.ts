import type { Tx } from '@/platform/database'
import type { EditionCause } from '@/prisma/generated/client'
import type { Article } from '@/workflow/publishing/article'

/**
 * Why there is a new edition: a language correction where one is open and no revision says what it corrects that readers
 * of this language have not been told yet, else its revision.
 * @param revision the number of the revision it is of
 */
export async function causeOf(
  tx: Tx,
  localisationId: string,
  { revision, article }: { revision: number; article: Article },
): Promise<EditionCause> {
  const { mendingSince, editions } = await tx.localisation.findUniqueOrThrow({
    where: { id: localisationId },
    include: { editions: { where: { state: 'live' }, select: { revisionNumber: true } } },
  })
  const isTold =
    article.changeNote === null || editions.some(({ revisionNumber }) => revisionNumber === revision)
  return mendingSince !== null && isTold ? 'language_correction' : 'revision'
}
