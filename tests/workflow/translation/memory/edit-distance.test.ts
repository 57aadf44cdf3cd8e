import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, patternOf, similarity } from '@/workflow/translation/memory/edit-distance'

/** The definition, row by row. */
function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

describe('edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['the same', 'the same', 0],
    ['é', 'e', 1],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(patternOf(a), b)).toBe(distance)
  })

  it('is what the definition says, across the edges of machine words too', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 130 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(patternOf(a), b)).toBe(levenshtein(a, b))
      }),
      { numRuns: 400 },
    )
  })

  it('becomes a share of the longer text', () => {
    expect(similarity(patternOf(''), '')).toBe(1)
    expect(similarity(patternOf('abcd'), 'abcx')).toBe(0.75)
    expect(similarity(patternOf('ab'), 'abcd')).toBe(0.5)
  })
})
