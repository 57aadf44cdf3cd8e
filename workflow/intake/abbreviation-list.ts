import { z } from 'zod'
import { database } from '@/platform/database'
import type { AbbreviationUse } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { fallbackChain } from '@/workflow/text/language'
import { mostAbbreviations } from './house-abbreviations'
import { languageTag } from './release-settings'
import { byLanguage } from './segmentation-rules/by-language'
import { names } from './segmentation-rules/names'
import { ruledAs } from './segmentation-rules/rules-for'

export const abbreviationListInput = z.object({
  language: languageTag,
  search: z.string().max(60).default(''),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})

export type KnownUse = AbbreviationUse | 'mostly'
export type KnownAbbreviation = { text: string; use: KnownUse }
export type HouseAbbreviation = {
  abbreviationId: string
  language: string
  text: string
  use: AbbreviationUse
}

export type AbbreviationList = {
  /** The tag whose rules serve the language; null where only Unicode's do. */
  ruledAs: string | null
  house: HouseAbbreviation[]
  /** One page of those the program knows. */
  known: KnownAbbreviation[]
  total: number
  page: number
  pages: number
}

const perPage = 60

/** How sentences are cut in a language: the house's abbreviations, and those the program knows, a page at a time. */
export async function abbreviationList(
  actor: Actor,
  { language, search, page: asked }: z.infer<typeof abbreviationListInput>,
): Promise<AbbreviationList> {
  mustBeAllowed(actor, 'abbreviation.list')
  const house = await database.abbreviation.findMany({
    where: { language: { in: fallbackChain(language) } },
    select: { id: true, language: true, text: true, use: true },
    orderBy: { text: 'asc' },
    take: mostAbbreviations,
  })
  const tag = ruledAs(language)
  const found = knownIn(language).filter(({ text }) =>
    text.toLowerCase().includes(search.trim().toLowerCase()),
  )
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const page = Math.min(asked, pages)
  return {
    ruledAs: tag ?? null,
    house: house.map(({ id, ...rest }) => ({ abbreviationId: id, ...rest })),
    known: found.slice((page - 1) * perPage, page * perPage),
    total: found.length,
    page,
    pages,
  }
}

function knownIn(language: string): KnownAbbreviation[] {
  const own = byLanguage[ruledAs(language) ?? ''] ?? {}
  const uses = [
    ['never', [...(names.never ?? []), ...(own.never ?? [])]],
    ['mostly', own.mostly ?? []],
    ['seldom', [...(names.seldom ?? []), ...(own.seldom ?? [])]],
    ['before_figure', [...(names.beforeFigure ?? []), ...(own.beforeFigure ?? [])]],
  ] as const
  const compare = new Intl.Collator(language).compare
  return uses.flatMap(([use, texts]) => [...new Set(texts)].toSorted(compare).map((text) => ({ text, use })))
}
