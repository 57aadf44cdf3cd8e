import { hitsIn } from '@/workflow/text/find'
import type { Hit, Query } from '@/workflow/text/find'

export type Searched = { id: string; text: string }

export type Search = {
  texts: readonly Searched[]
  query: Query
  replacement: string
  /** BCP 47, of the texts. */
  language: string
}

export type FoundIn = { id: string; hits: Hit[] }

/** More than anybody looks through: what is looked for is said more closely instead. */
export const mostHits = 2_000

/** Where texts say what is looked for; those that do not are left out. */
export function findTexts({ texts, query, replacement, language }: Search): FoundIn[] {
  const found: FoundIn[] = []
  let left = mostHits
  for (const { id, text } of texts) {
    const hits = hitsIn(text, query, { language, replacement, most: left })
    if (hits.length > 0) found.push({ id, hits })
    left -= hits.length
    if (left === 0) break
  }
  return found
}
