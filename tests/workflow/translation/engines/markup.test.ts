import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeCharacter } from '@/workflow/text/inline-code'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import { fromMarkup, toMarkup } from '@/workflow/translation/engines/markup'

const c = codeCharacter
const link = (number: number): InlineCode[] => [
  { number, type: 'link', role: 'open', href: 'https://example.org' },
  { number: number + 1, type: 'link', role: 'close' },
]
const strong = (number: number): InlineCode[] => [
  { number, type: 'strong', role: 'open' },
  { number: number + 1, type: 'strong', role: 'close' },
]
const lineBreak = (number: number): InlineCode => ({ number, type: 'break', role: 'single' })
const kept = (number: number): InlineCode => ({
  number,
  type: 'private_use',
  role: 'single',
  character: '\uE123',
})

const linked: CodedText = { text: `See ${c(4)}the plan${c(5)} now. `, codes: link(4) }
const nested: CodedText = {
  text: `${c(0)}Read ${c(2)}this${c(3)}${c(1)}${c(6)}today`,
  codes: [...link(0), ...strong(2), lineBreak(6)],
}

describe('written for an engine', () => {
  test.each<[string, CodedText, string]>([
    ['plain text', { text: 'Good news.', codes: [] }, 'Good news.'],
    [
      'what HTML would misread',
      { text: 'AT&T: 3 < 4 > 2 "so"', codes: [] },
      'AT&amp;T: 3 &lt; 4 &gt; 2 "so"',
    ],
    ['white space around it stays at home', { text: ' \u00A0One. \n', codes: [] }, 'One.'],
    ['a pair, numbered by its place in the text', linked, 'See <a id="0">the plan</a> now.'],
    ['pairs within pairs and a break', nested, '<a id="0">Read <a id="1">this</a></a><br id="2"/>today'],
    ['a code that is no break ends no sentence', { text: `a${c(9)}b`, codes: [kept(9)] }, 'a<img id="0"/>b'],
    ['half a pair', { text: `ends here${c(5)} and on`, codes: link(4) }, 'ends here<img id="0"/> and on'],
    ['nothing', { text: '  ', codes: [] }, ''],
  ])('%s', (_, source, markup) => {
    expect(toMarkup(source)).toBe(markup)
  })

  test('a code that nothing is known of is a bug', () => {
    expect(() => toMarkup({ text: `a${c(1)}`, codes: [] })).toThrow('code 1')
  })
})

const bare: CodedText = { text: 'Words. ', codes: [] }

describe('read back', () => {
  test.each<[string, string, CodedText, string]>([
    ['entities as Google writes them', 'L&#39;accord &quot;A&amp;B&quot;', bare, 'L\'accord "A&B" '],
    ['decoded once only', '&amp;lt;b&amp;gt; &#x26;', bare, '&lt;b&gt; & '],
    ['an unknown name is left for a person to see', '&foo; &#0;', bare, '&foo; &#0; '],
    ['NFC', 'e\u0301te\u0301', bare, 'été '],
    ['zero-width junk out, joiners kept', '\uFEFFa\u200Bb\u2060 می\u200Cخواهم', bare, 'ab می\u200Cخواهم '],
    ['doubled spaces and line ends', ' De  la \n casa ', bare, 'De la casa '],
    ['no-break spaces stay', 'Oui\u202F! «\u00A0non\u00A0»', bare, 'Oui\u202F! «\u00A0non\u00A0» '],
    ['a lone bracket is text', '3 < 4 > 2', bare, '3 < 4 > 2 '],
    ['a pair', 'Voir <a id="0">le plan</a> maintenant.', linked, `Voir ${c(4)}le plan${c(5)} maintenant. `],
    ['attributes unquoted, upper case', '<A id=0 >Plan</A >', linked, `${c(4)}Plan${c(5)} `],
    [
      'moved',
      '<br id="2"><a id="0"><a id="1">ceci</a> lire</a> oui',
      nested,
      `${c(6)}${c(0)}${c(2)}ceci${c(3)} lire${c(1)} oui`,
    ],
    [
      'a space doubled across a code',
      'a <img id="0"/> b',
      { text: `a ${c(9)}b`, codes: [kept(9)] },
      `a ${c(9)} b`,
    ],
  ])('%s', (_, answer, source, text) => {
    expect(fromMarkup(answer, source)).toEqual({ ok: true, text })
  })

  test.each<[string, string, CodedText, string]>([
    ['nothing came back', ' \u200B ', bare, 'empty'],
    ['markup nobody sent', 'a <b>b</b>', bare, 'unknown_markup'],
    ['a code nobody sent', 'a <a id="0">b</a>', bare, 'unknown_markup'],
    ['a closing tag alone', 'a </a> b', linked, 'unknown_markup'],
    ['a pair given back as a single', 'x<img id="0">', linked, 'unknown_markup'],
    ['a pair lost', 'Voir le plan', linked, 'code_lost'],
    ['a pair never closed', 'Voir <a id="0">le plan', linked, 'code_lost'],
    ['a break lost', '<a id="0">Lire <a id="1">ceci</a></a>', nested, 'code_lost'],
    ['a pair split in two', '<a id="0">le</a> grand <a id="0">plan</a>', linked, 'code_repeated'],
    ['a link around nothing', '<a id="0"> </a>le plan', linked, 'code_emptied'],
    ['a private-use character of its own', 'a \uE004 b', linked, 'private_use'],
    ['one written as an entity', 'a &#xE004; b', bare, 'private_use'],
    ['a control character', 'a \u0007 b', bare, 'control_character'],
    ['what was never decoded right', 'a \uFFFD b', bare, 'control_character'],
  ])('refused: %s', (_, answer, source, why) => {
    expect(fromMarkup(answer, source)).toEqual({ ok: false, why })
  })
})

const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) =>
  text
    .normalize('NFC')
    .replace(/[\uE000-\uF8FF\u{F0000}-\u{10FFFF}\u0000-\u001F\u007F-\u009F\uFFFD\u200B\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' '),
)

test('an engine that changes nothing gives back the segment', () => {
  fc.assert(
    fc.property(words, words, words, (first, second, third) => {
      const text = `${first}x${c(4)}y${second}${c(5)}${c(8)}z${third}`.normalize('NFC')
      fc.pre(!/ {2}/u.test(text))
      const source = { text, codes: [...link(4), lineBreak(8)] }
      expect(fromMarkup(toMarkup(source), source)).toEqual({ ok: true, text })
    }),
  )
})
