import { database } from '@/platform/database'
import type { Prisma } from '@/platform/database'
import type { ConceptContent } from './concept'
import { searchWords } from './fold'

/** Another concept that says the same words in the same language. */
export type Duplicate = { conceptId: string; language: string; text: string }

/** More than a person looks through before deciding. */
const most = 20

/**
 * Concepts that already say, in the same language, what this one says: asked about, never merged in silence. Forbidden
 * renderings are none of them.
 * @param among the concepts whoever asks may know of
 */
export async function duplicatesOf(
  content: Pick<ConceptContent, 'renderings'>,
  conceptId: string,
  among: Prisma.ConceptWhereInput,
): Promise<Duplicate[]> {
  const said = content.renderings
    .filter(({ status }) => status !== 'forbidden')
    .map(({ language, text }) => ({ language, folded: searchWords(text, language).join(' ') }))
  if (said.length === 0) return []
  return database.rendering.findMany({
    where: {
      OR: said,
      status: { not: 'forbidden' },
      conceptId: { not: conceptId },
      concept: { AND: [{ deletedAt: null }, among] },
    },
    select: { conceptId: true, language: true, text: true },
    orderBy: [{ conceptId: 'asc' }, { position: 'asc' }],
    take: most,
  })
}
