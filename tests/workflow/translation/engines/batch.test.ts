import fc from 'fast-check'
import { expect, test } from 'vitest'
import { batch, characters } from '@/workflow/translation/engines/batch'

const limits = { textsPerCall: 3, charactersPerCall: 10, charactersPerText: 20, secondsPerCall: 1 }
const texts = (...all: string[]) => all.map((markup) => ({ markup }))
const flat = (batches: { markup: string }[][]) => batches.map((one) => one.map(({ markup }) => markup))

test.each<[string, string[], string[][], string[]]>([
  ['nothing', [], [], []],
  ['what fits goes together', ['aaa', 'bbb', 'cccc'], [['aaa', 'bbb', 'cccc']], []],
  ['too many texts', ['a', 'b', 'c', 'd'], [['a', 'b', 'c'], ['d']], []],
  ['too many characters', ['aaaaaa', 'bbbbb'], [['aaaaaa'], ['bbbbb']], []],
  ['a long one goes alone', ['a', 'b'.repeat(15), 'c'], [['a'], ['b'.repeat(15)], ['c']], []],
  ['one too long is not sent', ['a', 'b'.repeat(21), 'c'], [['a', 'c']], ['b'.repeat(21)]],
  ['code points are counted, not code units', ['😀'.repeat(10)], [['😀'.repeat(10)]], []],
])('%s', (_, all, batches, tooLong) => {
  const split = batch(texts(...all), limits)
  expect(flat(split.batches)).toEqual(batches)
  expect(split.tooLong.map(({ markup }) => markup)).toEqual(tooLong)
})

test('everything is sent once, in order, within the limits, or reported', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 25 })), (all) => {
      const { batches, tooLong } = batch(texts(...all), limits)
      const sent = flat(batches).flat()
      expect(sent).toEqual(all.filter((text) => characters(text) <= 20))
      expect(tooLong.length).toBe(all.length - sent.length)
      for (const one of flat(batches)) {
        expect(one.length).toBeLessThanOrEqual(3)
        expect(one.length === 1 || characters(one.join('')) <= 10).toBe(true)
      }
    }),
  )
})
