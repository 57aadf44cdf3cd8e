import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextPart } from '@/app/review/[localisationId]/segments/part-order'
import type { Places } from '@/app/review/[localisationId]/segments/segment-store'
import { openSegment } from '@/tests/fixtures/open-segment'

/** `x`: here, `.`: not here. */
const places = (drawn: string): Places =>
  [...drawn].map((one, place) => (one === 'x' ? openSegment(place) : undefined))

test.each<[drawn: string, near: number, from: number, limit: number]>([
  ['..xxxx......', 3, 0, 2],
  ['..xxxx......', 5, 6, 3],
  ['....xxxx....', 6, 8, 3],
  ['............', 4, 4, 3],
  ['xxxxxxxxx..x', 0, 9, 2],
  ['.xxxxxxxxxxx', 11, 0, 1],
  ['x.x', 1, 1, 1],
])('%s near %i: from %i, %i of them', (drawn, near, from, limit) => {
  expect(nextPart(places(drawn), near, 3)).toEqual({ from, limit })
})

test('nothing is missing', () => {
  expect(nextPart(places('xxx'), 1, 3)).toBeNull()
  expect(nextPart([], 0, 3)).toBeNull()
})

describe('part after part', () => {
  test('everything comes, once, and what is nearest first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 80 }),
        fc.nat(80),
        fc.integer({ min: 1, max: 9 }),
        (here, at, size) => {
          const now: Places[number][] = here.map((isHere, place) => (isHere ? openSegment(place) : undefined))
          const near = Math.min(at, Math.max(0, here.length - 1))
          const asked: number[] = []
          for (let part = nextPart(now, near, size); part; part = nextPart(now, near, size)) {
            const { from, limit } = part
            expect(limit).toBeLessThanOrEqual(size)
            const places = Array.from({ length: limit }, (_, index) => from + index)
            const missing = now.flatMap((one, place) => (one ? [] : [Math.abs(place - near)]))
            expect(Math.min(...places.map((place) => Math.abs(place - near)))).toBe(Math.min(...missing))
            asked.push(...places)
            for (const place of places) now[place] = openSegment(place)
          }
          expect(asked.toSorted((a, b) => a - b)).toEqual(
            here.flatMap((isHere, place) => (isHere ? [] : [place])),
          )
        },
      ),
    )
  })
})
