import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cut,
  fromOutside,
  fromPieces,
  isWellFormed,
  joinCoded,
  toPieces,
  trimCoded,
  type Piece,
} from '@/workflow/text/coded-text'
import { plain, withoutCodes, type InlineCode } from '@/workflow/text/inline-code'

const link: InlineCode = { number: 0, type: 'link', role: 'open', href: 'https://example.org/' }
const endLink: InlineCode = { number: 0, type: 'link', role: 'close' }
const strong: InlineCode = { number: 0, type: 'strong', role: 'open' }
const endStrong: InlineCode = { number: 0, type: 'strong', role: 'close' }
const line: InlineCode = { number: 0, type: 'break', role: 'single' }

/** Codes as readable marks: `<0:link>`. */
const shown = (content: ReturnType<typeof fromPieces>) =>
  toPieces(content)
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : `<${piece.role === 'close' ? '/' : ''}${piece.number}:${piece.type}>`,
    )
    .join('')

describe('fromPieces', () => {
  it.each<[string, Piece[], string]>([
    [
      'numbers pairs in order',
      ['a ', strong, link, 'b', endLink, endStrong, line],
      'a <0:strong><2:link>b</3:link></1:strong><4:break>',
    ],
    ['drops a closing without opening', ['a', endLink, 'b'], 'ab'],
    ['closes what was left open', [link, 'a'], '<0:link>a</1:link>'],
    [
      'nests what crosses',
      [link, 'a', strong, 'b', endLink, 'c', endStrong],
      '<0:link>a<2:strong>b</3:strong></1:link><4:strong>c</5:strong>',
    ],
    ['drops pairs around nothing', [link, strong, endStrong, endLink, 'a'], 'a'],
    ['composes', ['e\u0301'], 'é'],
  ])('%s', (_, pieces, expected) => expect(shown(fromPieces(pieces))).toBe(expected))

  const piece = fc.oneof(
    fc.string({ maxLength: 4 }).map((words) => words.replace(/[\uE000-\uF8FF]/gu, '')),
    fc.constantFrom(link, endLink, strong, endStrong, line),
  )

  it('is well formed whatever the pieces, and comes apart and together unchanged', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const content = fromPieces(pieces)
        expect(isWellFormed(content)).toBe(true)
        expect(fromPieces(toPieces(content))).toEqual(content)
      }),
    )
  })

  it('loses no words when a text is cut anywhere', () => {
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), (pieces, nat) => {
        const content = fromPieces(pieces)
        const at = nat % (content.text.length + 1)
        const [before, after] = [cut(content, 0, at), cut(content, at, content.text.length)]
        expect(isWellFormed(before) && isWellFormed(after)).toBe(true)
        expect((withoutCodes(before.text) + withoutCodes(after.text)).normalize('NFC')).toBe(
          withoutCodes(content.text).normalize('NFC'),
        )
      }),
    )
  })
})

it('keeps private-use characters of the input as codes', () => {
  expect(fromOutside('a\uE000b')).toEqual({
    text: 'a\uE000b',
    codes: [{ number: 0, type: 'private_use', role: 'single', character: '\uE000' }],
  })
  expect(fromOutside('\uF8FF').text).toBe('\uE000')
})

it('keeps a link on both sides of a cut inside it', () => {
  const content = fromPieces(['Read ', link, 'this. Then that', endLink, '.'])
  const at = content.text.indexOf(' Then')
  expect(shown(cut(content, 0, at))).toBe('Read <0:link>this.</1:link>')
  expect(shown(cut(content, at + 1, content.text.length))).toBe('<0:link>Then that</1:link>.')
})

it('joins with fresh numbers', () => {
  const half = fromPieces([link, 'a', endLink])
  expect(shown(joinCoded(half, ' ', half))).toBe('<0:link>a</1:link> <2:link>a</3:link>')
})

it('trims inside codes too', () => {
  expect(shown(trimCoded(fromPieces([' ', link, ' a ', endLink, ' ', line])))).toBe('<0:link>a</1:link>')
})

describe('isWellFormed', () => {
  it.each([
    ['plain', plain('a'), true],
    ['unknown character', plain('a\uE000'), false],
    ['code without character', { text: 'a', codes: [{ ...line, number: 0 }] }, false],
    ['twice', { text: '\uE000\uE000', codes: [{ ...line, number: 0 }] }, false],
    ['closed before opened', { text: '\uE001a\uE000', codes: [link, { ...endLink, number: 1 }] }, false],
    ['wrong partner', { text: '\uE000a\uE001', codes: [link, { ...endStrong, number: 1 }] }, false],
    ['pair', { text: '\uE000a\uE001', codes: [link, { ...endLink, number: 1 }] }, true],
  ])('%s: %s', (_, content, expected) => expect(isWellFormed(content)).toBe(expected))
})
