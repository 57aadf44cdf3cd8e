import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeCharacter } from '@/workflow/text/inline-code'
import { fold } from '@/workflow/translation/memory/fold'
import { allOf, sourceGrams, wordGrams, wordsOfFolded } from '@/workflow/translation/memory/grams'
import { familyOf } from '@/workflow/translation/memory/keys'

describe('folding', () => {
  it.each([
    ['The  “Prime” Minister’s plan – 2025 ', `the "prime" minister's plan - 2025`],
    ['« Prime »', '"prime"'],
    ['co\u00ADop\u200B', 'coop'],
    ['Ｆｕｌｌ', 'full'],
    [`a${codeCharacter(0)}b${codeCharacter(1)}`, 'ab'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('words to be found by', () => {
  it.each([
    ["the minister's 30 plans, 2.5 of them", ['the', 'minister', 's', '0', 'plans', '0', '0', 'of', 'them']],
    ['首相は会談', ['首', '相', 'は', '会', '談']],
    ['สวัสดี', ['ส', 'วั', 'ส', 'ดี']],
    ['naïve ελλάδα', ['naïve', 'ελλάδα']],
  ])('%s', (text, words) => {
    expect(wordsOfFolded(text)).toEqual(words)
  })

  const all = (text: string, pair: string) => allOf(sourceGrams(fold(text), pair))
  const shared = (a: string, b: string, pair = 'en fr') => {
    const other = new Set(all(b, pair))
    return all(a, 'en fr').filter((gram) => other.has(gram)).length
  }

  it('are shared by texts with other numbers and other endings, by short ones letter by letter', () => {
    expect(
      shared(
        'They sent 30 tanks on Monday afternoon to the border',
        'They sent 4 tanks on Monday afternoon to the border',
      ),
    ).toBe(19)
    expect(shared('Ministers', 'Ministerial')).toBeGreaterThan(5)
    expect(shared('Notes to editors', 'Note to editor')).toBeGreaterThan(8)
    expect(shared('Notes', 'Notes', 'en de')).toBe(0)
  })

  it.each([
    ['rear', 'pear', true],
    ['rear', 'rears', true],
    ['rear', 'ear', true],
    ['rear', 'reap', true],
    ['rear', 'era', false],
    ['rear', 'bear cub', false],
  ])('very short texts that differ in a letter have a neighbour in common: %s and %s %s', (a, b, near) => {
    const [one, other] = [a, b].map((text) => new Set(sourceGrams(text, 'en fr').butOne))
    expect(one!.isDisjointFrom(other!)).toBe(!near)
  })

  it('are other words on the other side', () => {
    const [source] = wordGrams('paris', 'en fr', 'source')
    expect(wordGrams('paris', 'en fr', 'target')).not.toContain(source)
    expect(sourceGrams('paris', 'en fr').words).toContain(source)
  })
})

describe('a family of languages', () => {
  it.each([
    ['fr', 'fr-BE', true],
    ['en', 'en-GB', true],
    ['pt-BR', 'pt-PT', true],
    ['nb', 'no', true],
    ['zh-Hans', 'zh-TW', false],
    ['sr', 'sr-Latn', false],
    ['nn', 'nb', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(familyOf(a) === familyOf(b)).toBe(same)
  })
})
