import { articleHash } from '@/workflow/publishing/canonical'
import { editionData } from './edition-data'
import type { EditionData } from './edition-data'

/** An edition as data, and the hash its article really has. */
export type ReadEdition = { data: EditionData; hash: string }

/** Reads an edition's JSON; null where it is something else. */
export function readEdition(json: string): ReadEdition | null {
  try {
    const data = editionData.parse(JSON.parse(json))
    // As it stands there, not as this program would have it: what it does not know is hashed too.
    const { article } = JSON.parse(json) as Pick<EditionData, 'article'>
    return { data: { ...data, article }, hash: articleHash(article) }
  } catch {
    return null
  }
}
