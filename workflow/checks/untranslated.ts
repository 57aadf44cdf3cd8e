import { withoutCodes } from '@/workflow/text/inline-code'
import { countWords } from '@/workflow/text/words'
import type { Check } from './finding'

/** Shorter texts are often names, the same in every language. */
const wordsThatTell = 4

const bare = (text: string) => withoutCodes(text).trim().replace(/\s+/gu, ' ')

/** The target is the source, word for word. */
export const untranslated: Check = ({ source, target, sourceLanguage }) => {
  const isSame = bare(source.text) === bare(target)
  if (!isSame || countWords(source.text, sourceLanguage) < wordsThatTell) return []
  return [{ code: 'untranslated', severity: 'warning', kind: 'judgement', start: 0, end: target.length }]
}
