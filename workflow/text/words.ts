import { withoutCodes } from './inline-code'

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The words of a text in any language, by Unicode's rules and dictionaries (UAX #29): "long-term" is two, "Ukraine's"
 * and "434,000" one each. Inline codes are not words.
 * @param language BCP 47
 */
export function wordsOf(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  const words: string[] = []
  for (const { segment, isWordLike } of segmenter.segment(withoutCodes(text)))
    if (isWordLike) words.push(segment)
  return words
}

export const countWords = (text: string, language: string): number => wordsOf(text, language).length
