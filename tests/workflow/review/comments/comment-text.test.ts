import { expect, test } from 'vitest'
import { longestComment } from '@/workflow/review/comments/comment-length'
import { commentText } from '@/workflow/review/comments/comment-text'

test.each([
  ['an override of direction', 'a\u202Eb\u202Cc', 'abc'],
  ['isolates, which end with their paragraph', 'a \u2068ب\u2069 c', 'a \u2068ب\u2069 c'],
  ['controls', 'a\u0000b\u001B[31mc\u0085', 'ab[31mc'],
  ['inline codes', 'see \uE000this\uE001', 'see this'],
  ['line ends of any system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['many empty lines', 'a\n\n\n\n\nb', 'a\n\nb'],
  ['decomposed letters', 'e\u0301', 'é'],
  ['markup, as words', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
])('%s in what is said', (_, text, kept) => {
  expect(commentText.parse(text)).toBe(kept)
})

test.each(['', ' \n\t ', '\u202E\u0007', '\uE000', 'a'.repeat(longestComment + 1)])(
  'what says nothing or too much is not accepted: %j',
  (text) => {
    expect(commentText.safeParse(text).success).toBe(false)
  },
)

test('as much as may be said is accepted', () => {
  expect(commentText.parse('a'.repeat(longestComment))).toHaveLength(longestComment)
})
