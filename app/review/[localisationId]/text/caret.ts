import { joinsWithoutSpace } from '@/workflow/text/language'

const letter = /[\p{L}\p{M}\p{N}]/u
const lastOf = (text: string): string => [...text.slice(-2)].at(-1) ?? ''

/**
 * Words to put between two stretches of text: a space apart from a word they would run into, none where the language
 * writes none between words.
 */
export function spaced(
  words: string,
  { before, after }: { before: string; after: string },
  language: string,
): string {
  if (joinsWithoutSpace(language)) return words
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0x20)
  const opens = letter.test(lastOf(before)) ? ' ' : ''
  return opens + words + (letter.test(first) ? ' ' : '')
}

type Field = { value: string; selectionStart: number; selectionEnd: number }

/** What is selected in a text field, else the word its caret is in, else the one before it. */
export function wordsAt({ value, selectionStart, selectionEnd }: Field, language: string): string {
  if (selectionEnd > selectionStart) return value.slice(selectionStart, selectionEnd).trim()
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(value)]
  const at = words.findLast(({ index, isWordLike }) => isWordLike && index <= selectionStart)
  return at?.segment ?? ''
}
