import type { Check } from './finding'
import { isCopy, isUnspaced, wordsOfPair } from './pair-words'
import { mayReadTheSame } from './same-language'

/** Shorter texts are often names, the same in every language. */
const wordsThatTell = 4
/** With so many words in small letters it is prose beyond doubt. */
const wordsOfProse = 4

/** The target is the source, word for word, and has words that are no names. */
export const untranslated: Check = (pair) => {
  const { target, sourceLanguage, targetLanguage } = pair
  if (mayReadTheSame(sourceLanguage, targetLanguage)) return []
  if (!isCopy(pair)) return []
  const { source: words } = wordsOfPair(pair)
  const small = words.filter(({ text }) => isUnspaced(sourceLanguage) || /^\p{Ll}/u.test(text)).length
  if (words.length < wordsThatTell || small === 0) return []
  const severity = small >= wordsOfProse ? 'error' : 'warning'
  return [{ code: 'untranslated', severity, kind: 'judgement', start: 0, end: target.length }]
}
