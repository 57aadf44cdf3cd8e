import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeCharacter } from '@/workflow/text/inline-code'
import type { InlineCode } from '@/workflow/text/inline-code'
import { fromVisible, toVisible, visibleNumber } from '@/workflow/text/visible-codes'

const codes: InlineCode[] = [
  { number: 0, type: 'link', role: 'open', href: 'https://example.org' },
  { number: 1, type: 'link', role: 'close' },
  { number: 2, type: 'break', role: 'single' },
  { number: 3, type: 'strong', role: 'open' },
  { number: 4, type: 'strong', role: 'close' },
]
const c = codeCharacter

describe('visible codes', () => {
  test.each([
    ['plain words', 'Ten nations', 'Ten nations'],
    ['a pair', `See ${c(0)}here${c(1)}.`, 'See ⟦1⟧here⟦/1⟧.'],
    ['a single', `One${c(2)}two`, 'One⟦2⟧two'],
    ['the second pair', `${c(3)}x${c(4)}`, '⟦3⟧x⟦/3⟧'],
    ['a code the source has not', `x${c(9)}`, 'x⟦?E009⟧'],
    ['a bracket that is text', 'a ⟦1⟧', 'a ⟦⟦1⟧'],
    ['a bracket before a code', `⟦${c(0)}`, '⟦⟦⟦1⟧'],
  ])('%s', (_, text, visible) => {
    expect(toVisible(text, codes)).toBe(visible)
    expect(fromVisible(visible, codes)).toBe(text)
  })

  test.each([
    ['a number the source has not', '⟦7⟧'],
    ['a closing of a single', '⟦/2⟧'],
    ['half a code', '⟦1 here'],
    ['a character that is no code', '⟦?0041⟧'],
  ])('%s stays text', (_, visible) => {
    expect(fromVisible(visible, codes)).toBe(visible)
  })

  test('any text comes back exactly', () => {
    const part = fc.constantFrom('⟦', '⟧', '1', '/', '?', 'E001', c(0), c(1), c(2), c(4), c(77), 'word', ' ')
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        expect(fromVisible(toVisible(text, codes), codes)).toBe(text)
      }),
    )
  })

  test('a closing has its opening’s number', () => {
    expect(visibleNumber(4, codes)).toBe(3)
  })
})
