import { expect, test } from 'vitest'
import { placesFor } from '@/app/review/[localisationId]/segments/places-for'
import { initialsOf } from '@/app/review/[localisationId]/list/present-people'
import { openSegment } from '@/tests/fixtures/open-segment'

const places = Array.from({ length: 20 }, (_, place) => (place === 7 ? undefined : openSegment(place)))

test.each<[asked: string, from: number, found: number[]]>([
  ['5', 0, [4]],
  [' 8 ', 0, [7]],
  ['٥', 0, [4]],
  ['１２', 0, [11]],
  ['0', 0, [10, 0]],
  ['21', 0, []],
  ['sentence 1', 11, [12, 13, 14, 15, 16, 17, 18, 19]],
  ['PHRASE 1', 18, [19, 1, 10, 11, 12, 13, 14, 15]],
  ['', 0, []],
  ['nowhere', 0, []],
])('%s, from %i: %j', (asked, from, found) => {
  expect(placesFor(asked, places, from)).toEqual(found)
})

test.each([
  ['Béla Reviewer', 'BR'],
  ['Anna de Vries', 'AV'],
  ['Olena', 'O'],
  ['محمد علي', 'مع'],
])('%s: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
