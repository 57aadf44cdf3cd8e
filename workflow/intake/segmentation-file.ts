import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { byUse, mostAbbreviations } from './house-abbreviations'
import { srxDocument } from './segmentation-rules/srx'

/** Languages an office has abbreviations in, and then some. */
const mostLanguages = 200

/** The rules of all languages with the house's abbreviations, as an SRX 2.0 document. */
export async function segmentationFile(actor: Actor): Promise<string> {
  mustBeAllowed(actor, 'abbreviation.list')
  const rows = await database.abbreviation.findMany({
    select: { language: true, text: true, use: true },
    orderBy: [{ language: 'asc' }, { text: 'asc' }],
    take: mostAbbreviations * mostLanguages,
  })
  const byTag = Object.entries(Object.groupBy(rows, ({ language }) => language))
  return srxDocument(undefined, Object.fromEntries(byTag.map(([tag, own]) => [tag, byUse(own ?? [])])))
}
