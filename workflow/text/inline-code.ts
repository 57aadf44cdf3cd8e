/**
 * Inline codes: what stands inside a sentence and is not words (links, emphasis, line breaks).
 *
 * In text each code is one private-use character, U+E000 + its number; what it stands for is kept beside the text.
 * A target uses the same characters as its source, in any order that keeps pairs nested.
 */
export type InlineCode =
  | { number: number; type: 'link'; role: 'open'; href: string; title?: string }
  | { number: number; type: 'link'; role: 'close' }
  | {
      number: number
      type: 'emphasis' | 'strong' | 'subscript' | 'superscript' | 'abbreviation'
      role: 'open'
      title?: string
    }
  | {
      number: number
      type: 'emphasis' | 'strong' | 'subscript' | 'superscript' | 'abbreviation'
      role: 'close'
    }
  | { number: number; type: 'break'; role: 'single' }
  /**
   * A private-use character that stood in the input: kept, never mistaken for a code of ours. In the fixed texts of the
   * pages, the place of a value as it is written there: `{{count, number}}`.
   */
  | { number: number; type: 'private_use'; role: 'single'; character: string }

/** NFC text in which each code is one character, and those codes. A pair is (open n, close n + 1). */
export type CodedText = { text: string; codes: InlineCode[] }

const first = 0xe000
const last = 0xf8ff

export const maxCodes = last - first + 1

/** Matches one inline code character. */
export const codePattern = /[\uE000-\uF8FF]/gu

export const codeCharacter = (number: number): string => String.fromCharCode(first + number)

export const codeNumber = (character: string): number => character.charCodeAt(0) - first

export const plain = (text: string): CodedText => ({ text, codes: [] })

/** The words alone, codes taken out; for counting, matching and machine checks, never for publishing. */
export const withoutCodes = (text: string): string => text.replace(codePattern, '')
