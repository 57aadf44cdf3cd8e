import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { escaped, xmlEscaped } from '@/workflow/text/markup'

/** What an XML parser, which fails on what it may not hold, has of an attribute and an element. */
function read(text: string): string[] {
  const parser = new SaxesParser()
  const found: string[] = []
  parser.on('opentag', ({ attributes }) => found.push(`${attributes.is}`))
  let words = ''
  parser.on('text', (part) => (words += part))
  parser.write(`<a is="${xmlEscaped(text)}">${xmlEscaped(text)}</a>`).close()
  return [...found, words]
}

test('words are words, whatever of markup stands in them', () => {
  expect(escaped(`<b title="x">&amp; it's`)).toBe(`&lt;b title=&quot;x&quot;&gt;&amp;amp; it's`)
})

test('any text can be written into XML, and is read as it was but for what XML cannot hold', () => {
  const some = fc.constantFrom('\0', '\u0008', '\u000B', '\u001F', '\uFFFE', '\uD800', '<', '&', '"', ']]>')
  fc.assert(
    fc.property(
      fc.array(fc.oneof(some, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 }),
      (parts) => {
        const text = parts.join('').replace(/[\t\r\n\u007F-\u009F]/gu, '')
        const left = text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
        expect(read(text)).toEqual([left, left])
      },
    ),
  )
})

test('tab, line ends and the controls above U+007E stay', () => {
  expect(xmlEscaped('a\tb\r\nc\u007F\u0085')).toBe('a\tb\r\nc\u007F\u0085')
})
