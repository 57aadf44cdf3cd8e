import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applied, isSound, keepCodes, plainWords } from '@/app/review/[localisationId]/editor/keep-codes'
import { coded, codes, soundTexts, uncoded } from './codes'

/** A text after somebody put words in the place of what stands between two characters of its marks. */
function after(text: string, { taken, put }: { taken: string; put: string }): string {
  const before = coded(text)
  const from = before.indexOf(coded(taken))
  const edits = [{ from, to: from + coded(taken).length, insert: coded(put) }]
  return uncoded(applied(applied(before, edits), keepCodes(before, edits, codes)))
}

describe('what a deletion or a replacement leaves', () => {
  test.each<[string, string, { taken: string; put: string }, string]>([
    ['words alone', 'one <atwo>A three', { taken: 'two', put: 'deux' }, 'one <adeux>A three'],
    ['a whole pair', 'one <atwo>A three', { taken: '<atwo>A', put: 'deux' }, 'one deux three'],
    ['the opening alone', 'one <atwo>A three', { taken: '<a', put: '' }, 'one two three'],
    ['the closing alone', 'one <atwo>A three', { taken: '>A', put: '' }, 'one two three'],
    ['the opening, typed over', 'one <atwo>A three', { taken: '<a', put: 'x' }, 'one x<atwo>A three'],
    ['words with the opening', 'one <atwo>A three', { taken: 'one <atw', put: '' }, '<ao>A three'],
    [
      'words with the opening, typed over',
      'one <atwo>A three',
      { taken: 'one <atw', put: 'u' },
      'u<ao>A three',
    ],
    ['words with the closing', 'one <atwo>A three', { taken: 'o>A t', put: '' }, 'one <atw>Ahree'],
    ['halves of two pairs', '<a1<b2>B3>A4', { taken: '2>B3>A', put: '-' }, '<a1<b->B>A4'],
    ['a line break', 'one<xtwo', { taken: '<x', put: '' }, 'onetwo'],
    ['the lone half of a broken pair', 'one <atwo', { taken: '<a', put: '' }, 'one two'],
    ['a code put back in another place', 'one <atwo>A', { taken: '<atwo', put: 'two<a' }, 'one two<a>A'],
    ['a code from nowhere', 'one two', { taken: 'two', put: '<a2' }, 'one 2'],
    ['a code twice', 'one<xtwo', { taken: 'two', put: '<x2' }, 'one<x2'],
    ['line breaks and controls', 'one two', { taken: 'two', put: 'a\r\n\r\nb\u0007c\td' }, 'one a bc d'],
  ])('%s', (_, text, edit, expected) => {
    expect(after(text, edit)).toBe(expected)
  })
})

test('plain words have no codes, no line breaks and are NFC', () => {
  expect(plainWords(coded('e\u0301 <aone>A\u2028two\n'))).toBe('\u00E9 one two ')
})

test('whatever is typed over a sound text, it stays sound', () => {
  const typed = fc.array(
    fc.constantFrom(
      'a',
      ' ',
      '会',
      '\n',
      '\u0000',
      ...[0, 1, 2, 3, 4, 9].map((n) => String.fromCharCode(0xe000 + n)),
    ),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(soundTexts, fc.nat(), fc.nat(), typed, (text, a, b, parts) => {
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted(
        (one, other) => one - other,
      ) as [number, number]
      const edits = [{ from, to, insert: parts.join('') }]
      const now = applied(applied(text, edits), keepCodes(text, edits, codes))
      expect(isSound(now, codes)).toBe(true)
      expect(/\p{Cc}/u.test(now)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})
