import type { Tx } from '@/platform/database'
import type { EditionCause } from '@/prisma/generated/client'
import type { Article } from '@/workflow/publishing/article'
import { articleHash } from '@/workflow/publishing/canonical'

/**
 * Why there is a new edition: a language correction where one is open and no revision says what it corrects that readers
 * of this language have not been told yet; the address where that is all that changes of what they have; else its
 * revision.
 * @param revision the number of the revision it is of
 */
export async function causeOf(
  tx: Tx,
  localisationId: string,
  { revision, article }: { revision: number; article: Article },
): Promise<EditionCause> {
  const { mendingSince, editions } = await tx.localisation.findUniqueOrThrow({
    where: { id: localisationId },
    include: { editions: { where: { state: 'live' }, select: { revisionNumber: true, article: true } } },
  })
  const isTold =
    article.changeNote === null || editions.some(({ revisionNumber }) => revisionNumber === revision)
  if (editions.some((live) => isMoved(live, article))) return 'moved'
  return mendingSince !== null && isTold ? 'language_correction' : 'revision'
}

/** Whether an article is what is live, word for word, at another address. */
function isMoved(live: { article: string }, article: Article): boolean {
  const before = JSON.parse(live.article) as Article
  return (
    before.slug !== article.slug && articleHash({ ...before, slug: article.slug }) === articleHash(article)
  )
}
