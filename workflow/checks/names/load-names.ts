import { loadInflection } from '@/workflow/checks/terms/load-inflection'
import { loadPlaces } from './load-places'
import type { NameData, NameWords } from './name-data'

/** What is known of a language's names, by full BCP 47 tag along CLDR's fallbacks. */
export async function loadNames(tag: string): Promise<NameData> {
  const [inflection, places, words] = await Promise.all([
    loadInflection(tag),
    loadPlaces(tag),
    loadWords(tag),
  ])
  return { ...(inflection && { inflection }), ...(places && { places }), ...(words && { words }) }
}

async function loadWords(tag: string): Promise<NameWords | undefined> {
  const [language] = tag.split('-')
  return language === 'en' ? (await import('./name-words')).nameWords : undefined
}
