import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitRuns } from '@/workflow/review/split-runs'

const free = (...words: number[]) => words.map((one) => ({ words: one, staysWithPrevious: false }))

describe('runs', () => {
  test.each([
    ['two halves', free(10, 10, 10, 10), 2, [1, 1, 2, 2]],
    ['a long block alone', free(5, 90, 5, 90, 5), 2, [1, 1, 2, 2, 2]],
    ['three of unequal blocks', free(30, 10, 20, 25, 5), 3, [1, 2, 2, 3, 3]],
    ['as many as there are blocks', free(1, 1, 1), 3, [1, 2, 3]],
    ['no more than there are blocks', free(7, 7), 20, [1, 2]],
    ['one block', free(100), 2, [1]],
    ['blocks in which nothing is left', free(0, 0, 40, 40), 2, [1, 1, 1, 2]],
    ['no blocks', [], 2, []],
  ])('%s', (_, blocks, parts, runs) => {
    expect(splitRuns(blocks, parts)).toEqual(runs)
  })

  test('a heading keeps what follows it, a quotation its speaker', () => {
    const blocks = free(10, 2, 10, 2).map((block, at) => ({
      ...block,
      staysWithPrevious: at % 2 === 0 && at > 0,
    }))
    expect(splitRuns(blocks, 2)).toEqual([1, 2, 2, 2])
  })

  test('never cut where it must not be, rise one by one, and are as many as can be', () => {
    const block = fc.record({ words: fc.nat(200), staysWithPrevious: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 2, max: 20 }),
        (blocks, parts) => {
          const runs = splitRuns(blocks, parts)
          const places = blocks.slice(1).filter(({ staysWithPrevious }) => !staysWithPrevious).length
          expect(runs.at(-1)).toBe(Math.min(parts, places + 1))
          runs.forEach((run, at) => {
            const step = run - (runs[at - 1] ?? 1)
            expect([0, 1]).toContain(step)
            expect(step === 1 && blocks[at]!.staysWithPrevious).toBe(false)
          })
        },
      ),
    )
  })
})
