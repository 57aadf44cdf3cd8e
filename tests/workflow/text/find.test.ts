import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expressionOf, hitsIn, replaced } from '@/workflow/text/find'
import type { Query } from '@/workflow/text/find'

const plain: Query = { words: '', matchCase: false, wholeWords: false, isPattern: false }
const found = (text: string, query: Partial<Query>, { language = 'en', replacement = '' } = {}) =>
  hitsIn(text, { ...plain, ...query }, { language, replacement, most: 100 }).map(({ start, end }) =>
    text.slice(start, end),
  )
const changed = (text: string, query: Partial<Query>, replacement: string, language = 'en') =>
  replaced(text, hitsIn(text, { ...plain, ...query }, { language, replacement, most: 100 }))

describe('words', () => {
  test.each<[string, string, Partial<Query>, string[]]>([
    ['whatever their case', 'The UK and the uk', { words: 'uk' }, ['UK', 'uk']],
    ['in their case', 'The UK and the uk', { words: 'uk', matchCase: true }, ['uk']],
    ['case of other letters', 'ŒUVRE et œuvre', { words: 'œuvre' }, ['ŒUVRE', 'œuvre']],
    ['as parts of others', 'meeting, to meet', { words: 'meet' }, ['meet', 'meet']],
    ['alone', 'meeting, to meet', { words: 'meet', wholeWords: true }, ['meet']],
    [
      'several together',
      'he said the same, he said',
      { words: 'he said', wholeWords: true },
      ['he said', 'he said'],
    ],
    ['with signs that mean something elsewhere', 'Is it (1.5)?', { words: '(1.5)?' }, ['(1.5)?']],
    ['with a no-break space', 'Ils disent :', { words: 'disent :' }, ['disent :']],
    ['with either apostrophe', "l’État et l'État", { words: "l'État" }, ['l’État', "l'État"]],
    ['composed or not', 'café', { words: 'café' }, ['café']],
    ['none', 'anything', { words: '' }, []],
  ])('%s', (_, text, query, hits) => {
    expect(found(text, query)).toEqual(hits)
  })

  test('alone, as the language has words', () => {
    const text = '首相は東京都で会った'
    expect(found(text, { words: '京都', wholeWords: true }, { language: 'ja' })).toEqual([])
    expect(found(text, { words: '東京', wholeWords: true }, { language: 'ja' })).toEqual(['東京'])
  })
})

describe('replacing', () => {
  test('puts plain words as they are', () => {
    expect(changed('A and A', { words: 'a', matchCase: false }, '$&')).toBe('$& $&nd $&')
  })

  test.each([
    ['(\\d+) (May)', '3 May', '$2 $1', 'May 3'],
    ['(?<day>\\d+) May', '3 May', '$<day>.5.', '3.5.'],
    ['\\d+', '3 May', '[$&]', '[3] May'],
    ['May', '3 May', '$$', '3 $'],
    ['(May)', '3 May', '$9', '3 $9'],
    ['(June)?May', '3 May', '<$1>', '3 <>'],
  ])('%s says what was found', (words, text, replacement, wanted) => {
    expect(changed(text, { words, isPattern: true, matchCase: true }, replacement)).toBe(wanted)
  })

  test('leaves a text without hits as it is, and hits do not overlap', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, words) => {
        const hits = hitsIn(text, { ...plain, words }, { language: 'en', replacement: 'x', most: 1_000 })
        const ordered = hits.every(
          ({ start, end }, index) => start < end && start >= (hits[index - 1]?.end ?? 0),
        )
        expect(ordered).toBe(true)
        const same = replaced(
          text,
          hits.map((hit) => ({ ...hit, replacement: text.slice(hit.start, hit.end) })),
        )
        expect(same).toBe(text)
      }),
    )
  })
})

test('what takes in a code says so', () => {
  const text = 'Le \uE000Royaume\uE001 uni'
  const hits = hitsIn(
    text,
    { ...plain, words: 'Le .*', isPattern: true },
    { language: 'fr', replacement: '', most: 9 },
  )
  expect(hits.map(({ takesCode }) => takesCode)).toEqual([true])
  expect(
    hitsIn(text, { ...plain, words: 'uni' }, { language: 'fr', replacement: '', most: 9 }),
  ).toMatchObject([{ takesCode: false }])
})

test('what is no expression finds nothing', () => {
  expect(expressionOf({ ...plain, words: '(', isPattern: true })).toBeNull()
  expect(found('(', { words: '(', isPattern: true })).toEqual([])
  expect(found('anything', { words: 'x*', isPattern: true })).toEqual([])
})
