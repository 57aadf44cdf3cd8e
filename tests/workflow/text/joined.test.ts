import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromPieces, isWellFormed, joinCoded, toPieces } from '@/workflow/text/coded-text'
import { codeCharacter, plain } from '@/workflow/text/inline-code'
import type { CodedText } from '@/workflow/text/inline-code'
import { joinSources, joinTargets, partAt, withCodesOf } from '@/workflow/text/joined'

/** Codes as readable marks: `<0:link>`. */
const shown = (content: CodedText) =>
  toPieces(content)
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : `<${piece.role === 'close' ? '/' : ''}${piece.number}:${piece.type}>`,
    )
    .join('')

const emphasis = (before: string, word: string, after: string): CodedText =>
  fromPieces([
    before,
    { number: 0, type: 'emphasis', role: 'open' },
    word,
    { number: 0, type: 'emphasis', role: 'close' },
    after,
  ])

describe('joined sources', () => {
  test('one after the other, with the space they have and a number for each code', () => {
    const joined = joinSources([
      emphasis('A ', 'big', ' day. '),
      plain('It rained. '),
      emphasis('', 'Then', ' not.'),
    ])
    expect(shown(joined)).toBe(
      'A <0:emphasis>big</1:emphasis> day. It rained. <2:emphasis>Then</3:emphasis> not.',
    )
    expect(isWellFormed(joined)).toBe(true)
  })

  test('are numbered as whatever joins texts numbers them', () => {
    const [one, other] = [emphasis('a ', 'b', ' c. '), emphasis('', 'd', '.')]
    expect(joinSources([one, other])).toEqual(joinCoded(one, '', other))
  })

  test('one alone is itself', () => {
    const one = emphasis('a ', 'b', '')
    expect(joinSources([one])).toEqual(one)
  })

  test('too many codes are refused', () => {
    const many = { text: '', codes: [{ number: 6399, type: 'break', role: 'single' } as const] }
    expect(() => joinSources([many, many])).toThrow(RangeError)
  })
})

describe('joined translations', () => {
  const sources = [emphasis('A ', 'big', ' day. '), emphasis('', 'Then', ' rain.')]
  const [open, close] = [codeCharacter(0), codeCharacter(1)]
  const targets = [`Un ${open}grand${close} jour. `, `${open}Puis${close} la pluie.`]

  test.each([
    ['fr', `Un ${open}grand${close} jour. ${codeCharacter(2)}Puis${codeCharacter(3)} la pluie.`],
    ['ja', `Un ${open}grand${close} jour.${codeCharacter(2)}Puis${codeCharacter(3)} la pluie.`],
  ])('stand one after the other as %s writes sentences', (language, expected) => {
    expect(joinTargets(targets, sources, language)).toBe(expected)
  })

  test('what says nothing leaves no space', () => {
    expect(joinTargets(['', 'Puis.'], sources, 'fr')).toBe('Puis.')
    expect(joinTargets([' ', ''], sources, 'fr')).toBe('')
  })

  test('the way back leaves each its own codes', () => {
    const joined = joinTargets(targets, sources, 'fr')
    expect(withCodesOf(joined, sources, 0)).toBe(`Un ${open}grand${close} jour. Puis la pluie.`)
    expect(withCodesOf(joined, sources, 1)).toBe(`Un grand jour. ${open}Puis${close} la pluie.`)
  })

  test('no word and no code is lost or made, whatever the texts', () => {
    const source = fc
      .array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
      .map((words) => words.map((word) => word.replaceAll(/[\uE000-\uF8FF\s]/gu, 'x')))
      .map((words) => emphasis('a ', words.join(' '), '. '))
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 4 }), (given) => {
        const joined = joinSources(given)
        expect(joined.text).toHaveLength(given.reduce((sum, { text }) => sum + text.length, 0))
        expect(isWellFormed(joined)).toBe(true)
        const target = joinTargets(
          given.map(({ text }) => text),
          given,
          'en',
        )
        expect([...target.matchAll(/[\uE000-\uF8FF]/gu)]).toHaveLength(joined.codes.length)
      }),
    )
  })
})

test.each([
  [0, { index: 0, start: 0 }],
  [4, { index: 0, start: 0 }],
  [5, { index: 1, start: 5 }],
  [8, { index: 2, start: 8 }],
  [100, { index: 2, start: 8 }],
])('an offset of %s lies in the sentence that has it', (offset, expected) => {
  expect(partAt([5, 3, 7], offset)).toEqual(expected)
})
