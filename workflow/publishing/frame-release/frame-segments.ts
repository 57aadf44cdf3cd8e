import { frameTexts } from '@/workflow/publishing/frame-texts'
import { codeCharacter, codeNumber, codePattern } from '@/workflow/text/inline-code'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import { formsOf, pluralForms, pluralOf } from '@/workflow/text/plural'

/** A fixed text of the readers' pages, as a segment that is translated and reviewed. */
export type FrameSegment = { key: string; content: CodedText }

const place = /\{\{[^{}]*\}\}/gu

/**
 * Every fixed text, in the order of locales/en/frame.json. One that counts stands there for each plural category that
 * any language has (CLDR); a language translates those of its own.
 */
export function frameSegments(texts: Record<string, string> = frameTexts.en): FrameSegment[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const plural = pluralOf(key)
    if (!plural) return [{ key, content: codedFrom(text) }]
    if (plural.form !== 'other') return []
    return pluralForms.map((form) => ({
      key: `${plural.base}_${form}`,
      content: codedFrom(texts[`${plural.base}_${form}`] ?? text),
    }))
  })
}

/** Whether a language (BCP 47) has a text of its own for a key: those that count have one for each of its categories. */
export function isOf(key: string, language: string): boolean {
  const plural = pluralOf(key)
  return !plural || formsOf(language).includes(plural.form)
}

/** A fixed text with its values' places as codes, which nothing can break. */
function codedFrom(text: string): CodedText {
  const codes: InlineCode[] = []
  const words = text.replace(place, (character) => {
    const number = codes.length
    codes.push({ number, type: 'private_use', role: 'single', character })
    return codeCharacter(number)
  })
  return { text: words.normalize('NFC'), codes }
}

/** The same of a translation, by its source's codes; what it writes otherwise stays as it is, for people to put right. */
export const codedBy = (text: string, codes: readonly InlineCode[]): string =>
  text
    .replace(place, (written) => {
      const code = codes.find((one) => one.type === 'private_use' && one.character === written)
      return code ? codeCharacter(code.number) : written
    })
    .normalize('NFC')

/** A text as i18next reads it. */
export const writtenOut = ({ text, codes }: CodedText): string =>
  text.replace(codePattern, (character) => {
    const code = codes.find(({ number }) => number === codeNumber(character))
    return code?.type === 'private_use' ? code.character : ''
  })
