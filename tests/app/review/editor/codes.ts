import fc from 'fast-check'
import { codeCharacter } from '@/workflow/text/inline-code'
import type { InlineCode } from '@/workflow/text/inline-code'

/** A link with emphasis in it, a line break, a second link: the ways codes come. */
export const codes: InlineCode[] = [
  { number: 0, type: 'link', role: 'open', href: 'https://example.org/' },
  { number: 1, type: 'link', role: 'close' },
  { number: 2, type: 'strong', role: 'open' },
  { number: 3, type: 'strong', role: 'close' },
  { number: 4, type: 'break', role: 'single' },
  { number: 5, type: 'private_use', role: 'single', character: '\uF8FF' },
]

const letters = new Map([...'aAbBxp'].map((letter, number) => [letter, codeCharacter(number)]))

/** Codes written to be read in tests: `<a`…`>A` a link, `<b`…`>B` strong, `<x` a line break, `<p` a character. */
export const coded = (text: string): string =>
  text.replace(/[<>]([aAbBxp])/gu, (_, letter: string) => letters.get(letter)!)

/** The same back. */
export const uncoded = (text: string): string =>
  [...letters].reduce(
    (now, [letter, character]) => now.replaceAll(character, (/[AB]/u.test(letter) ? '>' : '<') + letter),
    text,
  )

const words = fc.stringMatching(/^[a-zé会 ]{0,6}$/u)

/** Sound coded texts: some of the codes, each once, nested. */
export const soundTexts = fc
  .tuple(
    fc.constantFrom('', '<a·>A', '<b·>B', '<a·<b·>B·>A', '<a·>A·<b·>B', '<x·<a·<p·>A', '<b·<a·>A·<x·>B·<p'),
    fc.array(words, { minLength: 8, maxLength: 8 }),
  )
  .map(([shape, between]) => {
    const parts = shape.split('·')
    return parts.map((part, index) => coded(part) + between[index]).join('')
  })
