import { fromPieces, toPieces } from '@/workflow/text/coded-text'
import { codeNumber, codePattern, type CodedText, type InlineCode } from '@/workflow/text/inline-code'
import { segment } from './segment'
import type { HouseAbbreviations } from './segmentation-rules/rules'

/**
 * A block's sentences, each with its own codes numbered from 0, so that a sentence is the same text whatever stands
 * before it in its block. An image without alternative text has none.
 * @param language BCP 47
 */
export function segmentBlock(
  { text, codes }: CodedText,
  language: string,
  house?: HouseAbbreviations,
): CodedText[] {
  const known = new Map<number, InlineCode>(codes.map((code) => [code.number, code]))
  return segment(text, language, codes, house).map((sentence) => {
    const own = [...sentence.matchAll(codePattern)].flatMap(
      ([character]) => known.get(codeNumber(character)) ?? [],
    )
    return own.length === 0
      ? { text: sentence, codes: [] }
      : fromPieces(toPieces({ text: sentence, codes: own }))
  })
}
