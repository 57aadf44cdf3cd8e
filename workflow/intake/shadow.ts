import { codeCharacter, type InlineCode } from '@/workflow/text/inline-code'

/** A text as the sentence rules read it, and where each of its characters stands in the real one (UTF-16). */
export type Shadow = {
  text: string
  /** To be asked in ascending order. */
  at: (index: number) => number
}

const spaces = /[\t\n\v\f\r\u0085\u2028\u2029]/gu
const code = /[\uE000-\uF8FF]/gu

/**
 * A text without its inline codes (a line break reads as a space), every white space but the no-break kind a plain
 * space, and the language's own end marks as question marks.
 */
export function shadowOf(text: string, ends: readonly string[], codes: readonly InlineCode[]): Shadow {
  const plain = ends.reduce((so, end) => so.replaceAll(end, '?'), text.replaceAll(spaces, ' '))
  const breaks = new Set(
    codes.filter(({ type }) => type === 'break').map(({ number }) => codeCharacter(number)),
  )
  const left: number[] = []
  const shown = plain.replaceAll(code, (character, index: number) => {
    if (breaks.has(character)) return ' '
    left.push(index - left.length)
    return ''
  })
  let passed = 0
  return {
    text: shown,
    at: (index) => {
      while (passed < left.length && left[passed]! <= index) passed += 1
      return Math.min(index + passed, text.length)
    },
  }
}
