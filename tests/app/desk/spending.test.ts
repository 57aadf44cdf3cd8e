import { expect, test } from 'vitest'
import { spendingOf } from '@/app/desk/settings-fields/spending'
import type { Offer } from '@/workflow/translation/engine-offers'

const google: Offer = {
  engine: 'google',
  rough: false,
  onPremises: false,
  price: { perMillionCharactersMicros: 20_000_000, currency: 'USD' },
}
const apertium: Offer = { engine: 'apertium', rough: true, onPremises: true, price: null }

test.each<[what: string, characters: number, offers: Offer[], ReturnType<typeof spendingOf>]>([
  ['no language', 3_000, [], { characters: 0, micros: 0, currency: null }],
  ['people and an engine here', 3_000, [null, apertium], { characters: 0, micros: 0, currency: null }],
  ['one language', 3_000, [google], { characters: 3_000, micros: 60_000, currency: 'USD' }],
  [
    'two of four languages',
    3_000,
    [google, null, google, apertium],
    { characters: 6_000, micros: 120_000, currency: 'USD' },
  ],
  [
    'a part of a millionth',
    1,
    [{ ...google, price: { perMillionCharactersMicros: 1, currency: 'EUR' } }],
    { characters: 1, micros: 1, currency: 'EUR' },
  ],
])('%s', (_, characters, offers, spending) => {
  expect(spendingOf(characters, offers)).toEqual(spending)
})
