const breaking = new Set([' ', '\t', '\r', '\n'])

/** Without breaking white space at its ends; a pattern would look at each of thousands of spaces within anew. */
function withoutEdges(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && breaking.has(text[start]!)) start += 1
  while (end > start && breaking.has(text[end - 1]!)) end -= 1
  return text.slice(start, end)
}

/**
 * A sentence's text as it is kept: NFC, and one ordinary space where several stand, since no page shows more. Breaking
 * white space at the ends belongs to the block, not to the sentence.
 */
export const tidy = (text: string): string => withoutEdges(text.normalize('NFC')).replace(/ {2,}/gu, ' ')
