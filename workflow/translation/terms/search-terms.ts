import { z } from 'zod'
import { Prisma, database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { contentOf, tag } from './concept'
import type { ConceptContent } from './concept'
import { conceptKinds } from './concept-words'
import { searchWords } from './fold'
import { visibleTo } from './visible-concepts'

export const searchTermsInput = z.object({
  search: z.string().trim().max(200).default(''),
  /** Only concepts that say something in this language; the search looks there alone. */
  language: z.literal('').or(tag).default(''),
  kind: z.enum(['', ...conceptKinds]).default(''),
  status: z.enum(['', 'preferred', 'admitted', 'forbidden', 'unchecked']).default(''),
  show: z.enum(['active', 'deleted']).default('active'),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})

export type SearchTermsInput = z.infer<typeof searchTermsInput>

export type FoundConcept = ConceptContent & {
  conceptId: string
  version: number
  origin: 'office' | 'starter' | 'import'
  /** Some rendering of it nobody here has looked at. */
  unchecked: boolean
  /** Known to the people of one release alone, until that is out. */
  embargoed: boolean
}

/** `total` is exact up to `most`; of more than that it says `most`. */
export type FoundTerms = { concepts: FoundConcept[]; total: number; page: number; pages: number }

const perPage = 50
/** More than anyone pages through: whoever finds as many narrows the search. */
const most = 2_000

const quoted = (word: string) => `'${word.replaceAll(/['\\]/gu, String.raw`$&$&`)}':*`

/** Concepts one of whose renderings has words that begin with these, those that say just this first. */
async function conceptsSaying({ search, language }: SearchTermsInput): Promise<string[]> {
  const words = searchWords(search, language || 'und')
  if (words.length === 0) return []
  const query = words.map(quoted).join(' & ')
  const rows = await database.$queryRaw<{ conceptId: string }[]>`
    SELECT "conceptId" FROM "Rendering"
    WHERE array_to_tsvector(string_to_array(folded, ' ')) @@ ${query}::tsquery
      ${language ? Prisma.sql`AND language = ${language}` : Prisma.empty}
    GROUP BY "conceptId"
    ORDER BY bool_or(folded = ${words.join(' ')}) DESC, min(length(folded)), "conceptId"
    LIMIT ${most}`
  return rows.map(({ conceptId }) => conceptId)
}

function whereOf(input: SearchTermsInput, visible: Prisma.ConceptWhereInput): Prisma.ConceptWhereInput {
  const { language, kind, status, show } = input
  const rendering: Prisma.RenderingWhereInput = {
    ...(language && { language }),
    ...(status === 'unchecked' ? { checked: false } : status && { status }),
  }
  return {
    AND: [
      visible,
      { deletedAt: show === 'deleted' ? { not: null } : null },
      ...(kind ? [{ kind }] : []),
      ...(Object.keys(rendering).length > 0 ? [{ renderings: { some: rendering } }] : []),
    ],
  }
}

/** The ids of one page, and of how many. */
async function idsOf(input: SearchTermsInput, where: Prisma.ConceptWhereInput) {
  const skip = (input.page - 1) * perPage
  if (!input.search) {
    const counted = await database.concept.findMany({ where, select: { id: true }, take: most })
    const orderBy = [{ changedAt: 'desc' }, { id: 'desc' }] as const
    const page = { orderBy: [...orderBy], skip, take: perPage, select: { id: true } }
    const rows = await database.concept.findMany({ where, ...page })
    return { ids: rows.map(({ id }) => id), total: counted.length }
  }
  const said = await conceptsSaying(input)
  const rows = await database.concept.findMany({
    where: { AND: [where, { id: { in: said } }] },
    select: { id: true },
    take: most,
  })
  const fits = new Set(rows.map(({ id }) => id))
  const ids = said.filter((id) => fits.has(id))
  return { ids: ids.slice(skip, skip + perPage), total: ids.length }
}

/**
 * The termbase, fifty concepts to a page: the best fit first, or the last changed where nothing is searched for.
 * @throws Refusal `not_signed_in`
 */
export async function searchTerms(actor: Actor, input: SearchTermsInput): Promise<FoundTerms> {
  mustBeAllowed(actor, 'term.search')
  const { ids, total } = await idsOf(input, whereOf(input, await visibleTo(actor)))
  const rows = await database.concept.findMany({
    where: { id: { in: ids } },
    include: { renderings: true, release: { select: { releasedAt: true } } },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const concepts = ids.flatMap((id): FoundConcept[] => {
    const row = byId.get(id)
    if (!row) return []
    const { version, origin, release } = row
    const unchecked = row.renderings.some(({ checked }) => !checked)
    const embargoed = release !== null && release.releasedAt === null
    return [{ ...contentOf(row), conceptId: id, version, origin, unchecked, embargoed }]
  })
  return { concepts, total, page: input.page, pages: Math.max(1, Math.ceil(total / perPage)) }
}
