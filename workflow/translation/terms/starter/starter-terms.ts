import type { KnownTerm } from '@/workflow/checks/known-term'
import { closest } from '@/workflow/text/language'
import { starterConcepts } from './concepts'
import { starterLanguages } from './languages'
import type { StarterLanguage } from './languages'
import { readStarter } from './read-starter'
import type { StarterRendering } from './read-starter'

const known = new Map<StarterLanguage, Map<string, StarterRendering[]>>()

/** What the set says in a language, by concept; nothing where it does not know it or one it falls back to. */
export async function starterIn(language: string): Promise<ReadonlyMap<string, StarterRendering[]>> {
  const tag = closest(language, Object.keys(starterLanguages)) as StarterLanguage | null
  if (!tag) return new Map()
  const said = known.get(tag) ?? readStarter(await starterLanguages[tag](), starterConcepts)
  known.set(tag, said)
  return said
}

const unchecked = { unchecked: true } as const

/**
 * Names of the starter set that both languages have, for checks where no termbase is at hand. Ordinary words, ranks and
 * offices are an office's to decide on.
 */
export async function starterNames(sourceLanguage: string, targetLanguage: string): Promise<KnownTerm[]> {
  const terms = await starterTerms(sourceLanguage, targetLanguage)
  return terms.filter(({ kind }) => kind === 'organisation' || kind === 'place')
}

/** The starter set's concepts that both languages have a word for. */
export async function starterTerms(sourceLanguage: string, targetLanguage: string): Promise<KnownTerm[]> {
  const [from, into] = await Promise.all([starterIn(sourceLanguage), starterIn(targetLanguage)])
  return Object.entries(starterConcepts).flatMap(([id, { kind }]) => {
    const [source, target] = [from.get(id), into.get(id)]
    if (!source || !target) return []
    const asKnown = (renderings: StarterRendering[]) => renderings.map((one) => ({ ...one, ...unchecked }))
    return [{ conceptId: `starter:${id}`, kind, source: asKnown(source), target: asKnown(target) }]
  })
}
