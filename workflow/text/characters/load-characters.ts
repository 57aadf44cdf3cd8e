import { fallbackChain } from '@/workflow/text/language'
import { available } from './available'
import type { LanguageCharacters } from './language-characters'

/** What every Latin script writes: of a language nobody described. */
const usual: LanguageCharacters = { quotes: '“ ” ‘ ’', punctuation: '– — …', letters: '', others: '' }

/** The special characters of a language, or of the nearest it falls back to. */
export async function loadCharacters(tag: string): Promise<LanguageCharacters> {
  const found = fallbackChain(tag).find((candidate) => candidate in available)
  return found ? (await available[found]!()).characters : usual
}
