import { expect, test } from 'vitest'
import { compare, differences, linesOfText } from '@/workflow/publishing/integrity/compare'

const published = [
  'Ministers meet in Lisbon',
  'Ministers of 30 nations met in Lisbon on Monday. They agreed to meet again in May.',
  'The meeting lasted two hours.',
]
const text = published.join('\n\n')

test.each([
  ['the whole', text, 'whole'],
  ['broken into other lines', text.replaceAll(' ', '\n'), 'whole'],
  ['with spaces of another kind', text.replaceAll(' of ', '\u00A0of  '), 'whole'],
  ['decomposed letters', text.normalize('NFD'), 'whole'],
  ['a paragraph', published[1]!, 'part'],
  ['two sentences from it', 'They agreed to meet again in May.\nThe meeting lasted two hours.', 'part'],
  ['a paragraph with a mark before it', `• ${published[1]!}`, 'part'],
  ['in another order', `${published[2]}\n${published[1]}`, 'other'],
  ['too little', 'two hours', 'other'],
  ['a number changed', text.replace('30', '13'), 'other'],
  ['a word left out', text.replace('again ', ''), 'other'],
  ['a sentence more', `${text}\nNobody was there at all.`, 'other'],
  ['begun in the middle of a word', 'inisters of 30 nations met in Lisbon', 'other'],
  ['ended in the middle of a number', 'Ministers of 3', 'other'],
  ['a letter nobody sees', text.replace('two', 'tw\u200Bo'), 'other'],
])('%s', (_, copy, is) => {
  expect(compare(linesOfText(copy), published).is).toBe(is)
})

test('Japanese is no more than its characters', () => {
  const article = ['閣僚がリスボンで会合。', '会合は二時間続いた。会談は五月に再び行われる予定である。']
  expect(compare(['会談は五月に再び行われる予定である。会合は'], article).is).toBe('other')
  expect(compare(['会合は二時間続いた。会談は五月に再び行われる予'], article).is).toBe('part')
})

const different = (copy: string, isWhole = true) =>
  differences(linesOfText(copy), published, { language: 'en', isWhole })

test('says exactly where a copy differs', () => {
  expect(different(text.replace('30', '13'))).toEqual({
    more: 0,
    shown: [
      {
        what: 'changed',
        changes: [
          { kind: 'same', text: 'Ministers of ' },
          { kind: 'removed', text: '30' },
          { kind: 'added', text: '13' },
          { kind: 'same', text: ' nations met in Lisbon on Monday. They agreed to meet again in May.' },
        ],
      },
    ],
  })
})

test.each([
  ['added', `${text}\nQuack quack quack`, { what: 'added', text: 'Quack quack quack' }],
  ['missing', published.slice(0, 2).join('\n'), { what: 'missing', text: published[2] }],
  ['moved', [published[0], published[2], published[1]].join('\n'), { what: 'moved', text: published[1] }],
])('%s', (_, copy, found) => {
  expect(different(copy)).toEqual({ more: 0, shown: [found] })
})

test('a passage is not told what it leaves out', () => {
  expect(different('The meeting lasted two hours.', false).shown).toEqual([])
})

test('of a text with nothing in common a bounded number of differences is shown', () => {
  const { shown, more } = different(Array.from({ length: 300 }, (_, line) => `§ ${line} §`).join('\n'))
  expect([shown.length, more]).toEqual([50, 253])
})

test('what is not there is looked for no longer than it takes to know that', () => {
  const lines = Array.from({ length: 20_000 }, (_, line) => `§ ${line} §`)
  let looks = 0
  const counted = new Proxy(lines, {
    get: (target, name) => {
      if (typeof name === 'string' && /^\d+$/u.test(name)) looks += 1
      return Reflect.get(target, name) as unknown
    },
  })
  expect(compare(counted, published)).toEqual({ is: 'other', alike: 0 })
  const joined = lines.length
  expect(looks - joined).toBeLessThan(1_000)
  looks = 0
  const { shown, more } = differences(counted, published, { language: 'en', isWhole: false })
  expect([shown.length, more]).toEqual([50, 250])
  expect(looks - joined).toBeLessThan(1_000)
})
