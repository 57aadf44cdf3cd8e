import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { AbbreviationUse } from '@/prisma/generated/client'
import { fallbackChain } from '@/workflow/text/language'
import type { HouseAbbreviations } from './segmentation-rules/rules'

/** An office has some dozens; a language with more than this is a mistake, and sentences are still cut. */
export const mostAbbreviations = 1_000

const fieldOf: Readonly<Record<AbbreviationUse, keyof HouseAbbreviations>> = {
  never: 'never',
  seldom: 'seldom',
  before_figure: 'beforeFigure',
}

/**
 * The office's own abbreviations for a language and those it falls back to, as `segment` takes them; undefined where
 * there are none.
 * @param language BCP 47
 */
export async function houseAbbreviations(
  language: string,
  tx: Tx = database,
): Promise<HouseAbbreviations | undefined> {
  const rows = await tx.abbreviation.findMany({
    where: { language: { in: fallbackChain(language) } },
    select: { text: true, use: true },
    orderBy: { text: 'asc' },
    take: mostAbbreviations,
  })
  return rows.length === 0 ? undefined : byUse(rows)
}

/** Abbreviations sorted by what they say. */
export function byUse(rows: readonly { text: string; use: AbbreviationUse }[]): HouseAbbreviations {
  const house: Record<keyof HouseAbbreviations, string[]> = { never: [], seldom: [], beforeFigure: [] }
  for (const { text, use } of rows) house[fieldOf[use]].push(text)
  return house
}
