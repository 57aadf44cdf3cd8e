import { fallbackChain } from '@/workflow/text/language'
import { languages } from './languages'
import type { WordData } from './word-data'

/** A language nothing is known of is told from none. */
const unknown: WordData = { length: null, others: [], profile: '' }

/** What is known of a language or of the nearest it falls back to. */
export async function loadWords(tag: string): Promise<WordData> {
  const known = fallbackChain(tag).find((candidate) => languages[candidate])
  const load = known ? languages[known] : undefined
  return load ? (await load()).words : unknown
}
