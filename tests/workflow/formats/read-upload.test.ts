import { describe, expect, it } from 'vitest'
import { readPlainText } from '@/workflow/formats/plain-text'
import { readUpload } from '@/workflow/formats/read-upload'

const bytes = (text: string) => new TextEncoder().encode(text)
const wide = (text: string, little: boolean) => {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return new Uint8Array(little ? buffer : buffer.swap16())
}

describe('encodings', () => {
  it.each([
    ['UTF-8', bytes('Été')],
    ['UTF-8 with a mark', bytes('\uFEFFÉté')],
    ['UTF-16 little end first', wide('Été', true)],
    ['UTF-16 big end first', wide('Été', false)],
    ['decomposed', bytes('E\u0301te\u0301')],
  ])('%s', (_, input) => expect(readUpload(input)).toEqual({ text: 'Été', format: 'text' }))
})

describe('refusals', () => {
  it.each<[string, Uint8Array, Record<string, unknown>]>([
    ['nothing', bytes(''), { why: 'empty' }],
    ['white space', bytes(' \n\t\u00A0'), { why: 'empty' }],
    ['a mark alone', bytes('\uFEFF'), { why: 'empty' }],
    ['Latin-1', new Uint8Array([0xc9, 0x74, 0xe9]), { why: 'encoding' }],
    ['UTF-16 without its mark', wide('A release', true).slice(2), { why: 'encoding' }],
    ['half a UTF-16 character', wide('A', true).slice(0, 3), { why: 'encoding' }],
    ['a lone surrogate', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), { why: 'encoding' }],
    ['noughts', bytes('a\u0000b'), { why: 'binary', kind: 'unknown' }],
    ['PDF', bytes('%PDF-1.7'), { why: 'binary', kind: 'pdf' }],
    ['Word', new Uint8Array([0x50, 0x4b, 3, 4, 1]), { why: 'binary', kind: 'zip' }],
    ['JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), { why: 'binary', kind: 'image' }],
    [
      'one byte too many',
      new Uint8Array(2 * 1024 * 1024 + 1).fill(97),
      { why: 'too_large', mostBytes: 2 * 1024 * 1024 },
    ],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), { why: 'too_large', mostBytes: 2 * 1024 * 1024 }],
  ])('%s', (_, input, detail) => {
    expect(() => readUpload(input)).toThrow(
      expect.objectContaining({ name: 'Refusal', reason: 'bad_input', detail }),
    )
  })
  it('takes what is just small enough', () =>
    expect(readUpload(new Uint8Array(2 * 1024 * 1024).fill(97)).format).toBe('text'))
})

describe('formats', () => {
  it.each([
    ['as declared', 'a', 'x.html', 'markdown', 'markdown'],
    ['by name', '# a', 'x.TXT', undefined, 'text'],
    ['by name', 'a', 'x.md', undefined, 'markdown'],
    ['by name', 'a', 'x.htm', undefined, 'html'],
    ['by look', '<p>a</p>', 'x', undefined, 'html'],
    ['by look', '<!DOCTYPE html>', undefined, undefined, 'html'],
    ['by look', 'a\n# b', undefined, undefined, 'markdown'],
    ['by look', '[a](https://b.c)', undefined, undefined, 'markdown'],
    ['by look', 'a < b and #1', undefined, undefined, 'text'],
  ] as const)('%s: %j called %j, declared %j', (_, text, name, declared, format) => {
    expect(readUpload(bytes(text), name, declared).format).toBe(format)
  })
})

it('reads lines whatever ends them', () => {
  expect(readPlainText('\uFEFFa \r\nb\rc\n\td\fe')).toEqual(['a', 'b', 'c', '    d', '', 'e'])
})
