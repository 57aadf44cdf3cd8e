import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordDiff } from '@/workflow/text/word-diff'

const shown = (before: string, after: string, language = 'en') =>
  wordDiff(before, after, language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('')

describe('word diff', () => {
  test.each([
    ['nothing', '', '', ''],
    ['alike', 'Ten nations meet.', 'Ten nations meet.', 'Ten nations meet.'],
    ['a word', 'Ten nations meet.', 'Ten nations lead.', 'Ten nations [-meet][+lead].'],
    ['words in a row', 'a b c d', 'a x y d', 'a [-b][+x] [-c][+y] d'],
    ['from nothing', '', 'Ten nations', '[+Ten nations]'],
    ['to nothing', 'Ten nations', '', '[-Ten nations]'],
    ['a number', 'In 2024, 434,000 came', 'In 2024, 435,000 came', 'In 2024, [-434,000][+435,000] came'],
    ['at the front', 'The force meets', 'Now the force meets', '[-The][+Now the] force meets'],
  ])('%s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })

  test('words of a script without spaces', () => {
    expect(shown('大臣は東京で会談した', '大臣は大阪で会談した', 'ja')).toBe('大臣は[-東京][+大阪]で会談した')
  })

  const word = fc.constantFrom('a', 'b', 'c', 'day', ' ', ', ', '\uE000', '12', 'д', '会')
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''))
  test('gives both texts back', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordDiff(before, after, 'en')
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map((change) => change.text)
            .join('')
        expect([without('added'), without('removed')]).toEqual([before, after])
      }),
    )
  })

  test('a text too long to compare is replaced whole, with what both share at the ends', () => {
    const long = (letter: string) => Array.from({ length: 1500 }, (_, index) => `${letter}${index}`).join(' ')
    const changes = wordDiff(`start ${long('a')} end`, `start ${long('b')} end`, 'en')
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  })
})
