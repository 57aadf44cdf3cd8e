import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passagesOf, passagesToFind } from '@/workflow/publishing/integrity/passages'

const has = (copy: string[], text: string[]) => {
  const kept = new Set(passagesOf(text))
  return passagesToFind(copy).some((passage) => kept.has(passage))
}

const published = ['Ministers of 30 nations met in Lisbon on Monday, and they agreed to meet again in May.']
const japanese = ['閣僚は二時間にわたって会合を開き、五月に再び会談を行うことで一致したと発表した。']

test.each([
  ['the whole', published, published],
  ['a sentence begun in the middle', ['in Lisbon on Monday, and they agreed to meet'], published],
  ['a number changed', [published[0]!.replace('30', '13')], published],
  [
    'other spaces, marks and capitals',
    ['MINISTERS\u00A0of “30” nations—met in Lisbon (on Monday)'],
    published,
  ],
  ['Japanese, begun anywhere', [japanese[0]!.slice(7, 29)], japanese],
  ['a short line', ['Ministers'], ['Ministers', ...published]],
])('%s is recognised', (_, copy, text) => {
  expect(has(copy, text)).toBe(true)
})

test.each([
  ['another text', ['The harbour was closed for the whole of the winter of that year.'], published],
  ['nothing but figures', ['30 000 000'], published],
])('%s is not', (_, copy, text) => {
  expect(has(copy, text)).toBe(false)
})

test('a passage of 27 letters is recognised wherever it is taken from', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщыьэюя')
  const text = fc.array(letter, { minLength: 27, maxLength: 300 }).map((each) => each.join(''))
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (line, start, more) => {
      const from = start % (line.length - 26)
      expect(has([line.slice(from, from + 27 + more)], [line])).toBe(true)
    }),
  )
})

test('of a text of any length a bounded number of passages is looked for', () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, line) => `a line that is the ${line}th, ${'x'.repeat(line % 40)}`,
  )
  expect(passagesToFind(lines).length).toBeLessThanOrEqual(400)
  expect(passagesToFind(['x'.repeat(190_000)]).length).toBeLessThanOrEqual(400)
})
