import type { KnownTerm } from './known-term'
import { loadNames } from './names/load-names'
import type { NameData } from './names/name-data'
import { loadValues } from './values/load-values'
import type { ValueData } from './values/value-data'
import { loadWords } from './words/load-words'
import type { WordData } from './words/word-data'

/** What the checks know of a language, by full BCP 47 tag: generated, small, one file per language and subject. */
export type LanguageKnowledge = {
  tag: string
  /** How it writes numbers, amounts, dates, times and units. */
  values: ValueData
  /** How to tell it from others, its lengths, quotation marks and spacing. */
  words: WordData
  /** Its names for nations, places and offices, and its endings. */
  names: NameData
}

/** What the checks know beside the pair itself. */
export type Knowledge = {
  source: LanguageKnowledge
  target: LanguageKnowledge
  /** Of the termbase and of approved work: what may stand in this source, in both languages. */
  terms: readonly KnownTerm[]
}

async function knowledgeOfLanguage(tag: string): Promise<LanguageKnowledge> {
  const [values, words, names] = await Promise.all([loadValues(tag), loadWords(tag), loadNames(tag)])
  return { tag, values, words, names }
}

/**
 * Loads what is known of two languages; a language known by its relatives or not at all has less.
 * @param terms of the pair's source, where a termbase is at hand
 */
export async function knowledgeOf(
  sourceLanguage: string,
  targetLanguage: string,
  terms: readonly KnownTerm[] = [],
): Promise<Knowledge> {
  const [source, target] = await Promise.all([
    knowledgeOfLanguage(sourceLanguage),
    knowledgeOfLanguage(targetLanguage),
  ])
  return { source, target, terms }
}
