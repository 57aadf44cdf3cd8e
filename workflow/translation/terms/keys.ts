import { wordsOf } from '@/workflow/text/words'
import { fold, isUnspaced } from './fold'

/** What stands before an ending that is hung on: UN's, EU:n, EU-nak, AB’nin. */
const joints = /[':\-.·]/u

/**
 * The letters a word keeps whatever its ending: four of a long word, three of a short one, whose stem may change
 * (Praha, v Praze).
 */
function stemOf(word: string): string {
  const letters = [...word]
  return letters.slice(0, letters.length > 5 ? 4 : 3).join('')
}

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '')

function keyOf(form: string, language: string): string {
  const folded = fold(form)
  const run = [...folded].filter(isUnspaced)
  if (run.length > 0) return run.slice(0, 2).join('')
  return stemOf(longest(wordsOf(folded, language)) || folded.trim())
}

/** The keys under which a rendering is filed: one for each of its forms. */
export const keysOf = (forms: readonly string[], language: string): string[] => [
  ...new Set(forms.map((form) => keyOf(form, language)).filter(Boolean)),
]

function keysOfWord(word: string): string[] {
  const letters = [...word]
  if (isUnspaced(word)) return letters.flatMap((one, index) => [one, one + (letters[index + 1] ?? '')])
  return [word, ...word.split(joints)].flatMap((piece) => {
    const start = [...piece]
    return [start.slice(0, 3).join(''), start.slice(0, 4).join('')]
  })
}

/**
 * Every key under which a rendering that stands in this text may be filed, whatever its inflection. Finds too much,
 * never too little: an exact comparison follows.
 * @param language BCP 47, of the text
 */
export function keysIn(text: string, language: string): Set<string> {
  const folded = fold(text)
  const words = wordsOf(folded, language)
  const runs = folded.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+/gu) ?? []
  return new Set([...words, ...runs].flatMap(keysOfWord).filter(Boolean))
}

/** The keys that a text has wherever a form stands in it: the beginning of each of its longer words. */
export function keysNeeded(form: string, language: string): string[] {
  const folded = fold(form)
  const run = [...folded].filter(isUnspaced)
  if (run.length > 0) return [run.slice(0, 2).join('')]
  const words = wordsOf(folded, language)
  const telling = words.filter((word) => word.length > 3)
  return (telling.length > 0 ? telling : [longest(words)]).map(stemOf)
}

/** Languages share most beginnings of words: each is filed apart. */
export const filedUnder = (language: string, key: string): string => `${language}:${key}`
