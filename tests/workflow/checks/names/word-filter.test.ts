import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterOf, hasWord } from '@/workflow/checks/names/word-filter'

test('a filter knows every word it was made of', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
      const filter = filterOf(words, 8)
      expect(words.filter((word) => !hasWord(filter, word))).toEqual([])
    }),
  )
})

test('it mistakes few others for them', () => {
  const filter = filterOf(
    Array.from({ length: 1000 }, (_, at) => `word${at}`),
    10,
  )
  const mistaken = Array.from({ length: 1000 }, (_, at) => `other${at}`).filter((word) =>
    hasWord(filter, word),
  )
  expect(mistaken.length).toBeLessThan(40)
})
