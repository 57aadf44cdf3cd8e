import type { Check } from './finding'
import { repeatable } from './repeatable-words'

const doubled =
  /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+)([ \u00A0\u202F]+)(\p{L}[\p{L}\p{M}]*)(?![\p{L}\p{M}\p{N}'’-])/gu

/** Every two neighbouring words, also where the second is the first of the next two. */
function* neighbours(text: string) {
  doubled.lastIndex = 0
  for (let match = doubled.exec(text); match; match = doubled.exec(text)) {
    yield match
    doubled.lastIndex = match.index + match[1]!.length
  }
}

/** The same word twice in a row, unless the language or the source does so too. */
export const repeatedWord: Check = ({ source, target, targetLanguage }) => {
  const same = (text: string, language: string) =>
    [...neighbours(text)].filter(
      ([, first, , second]) => first!.toLocaleLowerCase(language) === second!.toLocaleLowerCase(language),
    )
  if (same(source.text, targetLanguage).length > 0) return []
  const [base = ''] = targetLanguage.split('-')
  const allowed = repeatable[base] ?? []
  return same(target, targetLanguage)
    .filter(([, word]) => !allowed.includes(word!.toLocaleLowerCase(targetLanguage)))
    .map(({ 0: both, 1: word, index }) => ({
      code: 'repeated_word',
      severity: 'warning',
      kind: 'judgement',
      start: index,
      end: index + both.length,
      fix: { start: index + word!.length, end: index + both.length, text: '' },
      values: { word: word! },
    }))
}
