/** One replacement in a text: UTF-16 offsets in the text before it. */
export type Edit = { from: number; to: number; insert: string }

const isLowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/u.test(text[at] ?? '')

/** The smallest single replacement that makes one text of another, cutting no character in two; null: they are the same. */
export function difference(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  if (start > 0 && (isLowSurrogate(before, start) || isLowSurrogate(after, start))) start -= 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  if (isLowSurrogate(before, before.length - end) || isLowSurrogate(after, after.length - end)) end -= 1
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}
