import { codeCharacter, type InlineCode } from '@/workflow/text/inline-code'

/** A text as the sentence rules read it, and where each of its characters stands in the real one (UTF-16). */
export type Shadow = { text: string; at: (index: number) => number }

const marks = /[\uE000-\uF8FF\t\n\v\f\r\u0085\u2028\u2029]/u

/**
 * A text without its inline codes (a line break reads as a space), every white space but the no-break kind a plain
 * space, and the language's own end marks as question marks.
 */
export function shadowOf(text: string, ends: readonly string[], codes: readonly InlineCode[]): Shadow {
  if (ends.length === 0 && !marks.test(text)) return { text, at: (index) => index }
  const breaks = new Set(
    codes.filter(({ type }) => type === 'break').map(({ number }) => codeCharacter(number)),
  )
  const at: number[] = []
  const characters: string[] = []
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    const isCode = character >= '\uE000' && character <= '\uF8FF'
    if (isCode && !breaks.has(character)) continue
    const isSpace = isCode || marks.test(character)
    characters.push(isSpace ? ' ' : ends.includes(character) ? '?' : character)
    at.push(index)
  }
  return { text: characters.join(''), at: (index) => at[index] ?? text.length }
}
