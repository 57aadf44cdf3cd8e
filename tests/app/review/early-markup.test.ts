import { describe, expect, test } from 'vitest'
import { earlyMarkup } from '@/app/review/[localisationId]/early/early-markup'
import { codeCharacter as c } from '@/workflow/text/inline-code'

const names = {
  chip: (number: number) => ({
    face: String(number + 1),
    name: `Code ${number + 1} "opens"`,
    title: 'https://example.org/?a=1&b=<2>',
    role: 'open' as const,
  }),
  unseen: (name: string) => `a ${name}`,
}

const markup = (text: string) =>
  earlyMarkup({
    text,
    findings: [],
    names,
    language: { tag: 'ar', dir: 'rtl' },
    attributes: { 'aria-label': 'Sentence "1"' },
  })
const inside = (text: string) => markup(text).replace(/^<div[^>]*>|<\/div>$/gu, '')

describe('the target before its editor', () => {
  test('says its language, its direction and its name', () => {
    expect(markup('')).toMatch(/^<div [^>]*role="textbox"[^>]*><\/div>$/u)
    expect(markup('')).toContain(' lang="ar" dir="rtl"')
    expect(markup('')).toContain(' aria-label="Sentence &quot;1&quot;"')
  })

  test('shows words as words, whatever they are', () => {
    expect(inside('1 < 2 && "x" > <img src=x onerror=alert(1)>')).toBe(
      '1 &lt; 2 &amp;&amp; &quot;x&quot; &gt; &lt;img src=x onerror=alert(1)&gt;',
    )
  })

  test('shows a code as a chip that nobody writes in and that remembers which it is', () => {
    const shown = inside(`a${c(0)}b`)
    expect(shown).toMatch(/^a<span [^>]+>1<\/span>b$/u)
    expect(shown).toContain(' contenteditable="false"')
    expect(shown).toContain(` data-code="${c(0)}"`)
    expect(shown).toContain(' aria-label="Code 1 &quot;opens&quot;"')
    expect(shown).toContain(' title="https://example.org/?a=1&amp;b=&lt;2&gt;"')
  })
})
