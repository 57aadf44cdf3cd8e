import { database } from '@/platform/database'
import type { Prisma } from '@/platform/database'
import type { RenderingContent } from './concept'
import { searchWords } from './fold'

/** Another concept that says the same words in the same language. */
export type Duplicate = { conceptId: string; language: string; text: string }

type Asked = { conceptId: string | null; renderings: readonly RenderingContent[] }

/** More than a person looks through before deciding. */
const most = 20

const sayingOf = (language: string, folded: string) => `${language} ${folded}`

const sayingsOf = ({ renderings }: Asked) =>
  renderings
    .filter(({ status }) => status !== 'forbidden')
    .map(({ language, text }) => ({ language, folded: searchWords(text, language).join(' ') }))

/**
 * Concepts that already say, in the same language, what these say: asked about, never merged in silence. Forbidden
 * renderings are none of them. One query for all, an answer for each in the order given.
 * @param among the concepts whoever asks may know of
 */
export async function duplicatesOf(
  asked: readonly Asked[],
  among: Prisma.ConceptWhereInput,
): Promise<Duplicate[][]> {
  const sayings = asked.map(sayingsOf)
  const byLanguage = Map.groupBy(sayings.flat(), ({ language }) => language)
  if (byLanguage.size === 0) return asked.map(() => [])
  const rows = await database.rendering.findMany({
    where: {
      OR: [...byLanguage].map(([language, said]) => ({
        language,
        folded: { in: said.map(({ folded }) => folded) },
      })),
      status: { not: 'forbidden' },
      concept: { AND: [{ deletedAt: null }, among] },
    },
    select: { conceptId: true, language: true, text: true, folded: true },
    orderBy: [{ conceptId: 'asc' }, { position: 'asc' }],
    take: most * asked.length,
  })
  const bySaying = Map.groupBy(rows, ({ language, folded }) => sayingOf(language, folded))
  return sayings.map((said, index) =>
    said
      .flatMap(({ language, folded }) => bySaying.get(sayingOf(language, folded)) ?? [])
      .filter(({ conceptId }) => conceptId !== asked[index]!.conceptId)
      .map(({ conceptId, language, text }) => ({ conceptId, language, text }))
      .slice(0, most),
  )
}
