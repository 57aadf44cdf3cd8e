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

test('says exactly where a copy differs', async () => {
  expect(await different(text.replace('30', '13'))).toEqual({
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
])('%s', async (_, copy, found) => {
  expect(await different(copy)).toEqual({ more: 0, shown: [found] })
})

test('a passage is not told what it leaves out', async () => {
  expect((await different('The meeting lasted two hours.', false)).shown).toEqual([])
})

test('of a text with nothing in common a bounded number of differences is shown', async () => {
  const { shown, more } = await different(Array.from({ length: 300 }, (_, line) => `§ ${line} §`).join('\n'))
  expect([shown.length, more]).toEqual([50, 253])
})

test('what is not there is looked for no longer than it takes to know that', async () => {
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
  const { shown, more } = await differences(counted, published, { language: 'en', isWhole: false })
  expect([shown.length, more]).toEqual([50, 250])
  expect(looks - joined).toBeLessThan(1_000)
})

test('others are answered while a long text is compared, however little of it is ours', async () => {
  const words = (line: number) => Array.from({ length: 40 }, (_, word) => `${line * word}th`).join(' ')
  const ours = Array.from({ length: 500 }, (_, line) => words(line))
  const copy = Array.from({ length: 400 }, (_, line) => `${words(line)} otherwise`)
  let turns = 0
  let isOver = false
  const turn = () => {
    turns += 1
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  const { shown } = await differences(copy, ours, { language: 'en', isWhole: false })
  isOver = true
  expect(shown).toHaveLength(50)
  // A turn for others with each difference that is looked for.
  expect(turns).toBeGreaterThan(50)
})

test('a word that stands within others is looked for no longer than it takes to know that', () => {
  const within = (times: number) => [`${'tenten '.repeat(times)}and ten more of them.`]
  const alike = (times: number) => {
    const comparison = compare(['ten', 'quite another line than that'], within(times))
    return comparison.is === 'other' ? comparison.alike : 1
  }
  expect([alike(20) > 0, alike(1_000)]).toEqual([true, 0])
})
