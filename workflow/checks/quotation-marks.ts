import type { Check, Finding } from './finding'
import { readQuotations } from './read-quotations'

const mark = /["“”„‟«»‘’‚‹›'「」『』《》]/u

/** Words in small letters; with fewer it is a title or a word, which a language may set otherwise or not at all. */
const wordsOfSpeech = 3

/** Direct speech after a dash, as French, Spanish and Polish set it, needs no marks. */
const speechDash = /^\s*[–—―-]\s/u

const finding = (code: Finding['code'], at?: number): Finding => ({
  code,
  severity: 'warning',
  kind: 'judgement',
  ...(at !== undefined && { start: at, end: at + 1 }),
})

const isSpeech = (text: string): boolean =>
  text.split(/\s+/u).filter((word) => /^["“„«‘'(]*\p{Ll}/u.test(word)).length >= wordsOfSpeech

/**
 * Quotations opened and closed by the marks of each language. One may begin in a segment and end in a later one: what the
 * source leaves open the target may leave open or close.
 */
export const quotationMarks: Check = ({ source, target, sourceLanguage, targetLanguage }) => {
  if (!mark.test(source.text) && !mark.test(target)) return []
  const before = readQuotations(source.text, sourceLanguage)
  const after = readQuotations(target, targetLanguage)
  if (after.stretches.length === 0) {
    const isWhole = before.unopened.length === 0 && before.unclosed.length === 0
    const hasQuotation =
      isWhole && before.stretches.some(({ start, end }) => isSpeech(source.text.slice(start, end)))
    return hasQuotation && !speechDash.test(target) ? [finding('quotation_missing')] : []
  }
  if (after.unopened.length > before.unopened.length)
    return [finding('quotation_unbalanced', after.unopened[0])]
  if (after.unclosed.length > before.unclosed.length)
    return [finding('quotation_unbalanced', after.unclosed.at(-1))]
  return []
}
