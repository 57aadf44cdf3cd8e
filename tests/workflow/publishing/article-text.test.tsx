import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, ArticleBlock } from '@/workflow/publishing/article'
import { ArticleText } from '@/workflow/publishing/article-text'
import { frameFor } from '@/workflow/publishing/frame'
import { markup } from '@/workflow/publishing/markup'
import { codeCharacter as c, type InlineCode } from '@/workflow/text/inline-code'

const html = (...blocks: ArticleBlock[]) => {
  const article: Article = { format: 1, language: 'en', slug: 'a', title: 'A', blocks, changeNote: null }
  return markup(<ArticleText article={article} frame={frameFor('en')} />)
}
const block = (kind: ArticleBlock['kind'], text: string, more: Partial<ArticleBlock> = {}): ArticleBlock => ({
  kind,
  text,
  codes: [],
  ...more,
})
const item = (text: string, depth = 1, ordered = false) =>
  block('list_item', text, { list: { ordered, depth }, group: 1 })
const cell = (text: string, row: number, column: number, header = false) =>
  block('table_cell', text, { cell: { row, column, header }, group: 1 })
const link = (href: string): InlineCode[] => [
  { number: 0, type: 'link', role: 'open', href },
  { number: 1, type: 'link', role: 'close' },
]

test.each([
  [
    'the title is not part of the text',
    [block('title', 'T'), block('summary', 'S')],
    '<p class="summary">S</p>',
  ],
  [
    'headings keep to levels 2–6',
    [block('heading', 'H', { level: 1 }), block('heading', 'I', { level: 4 })],
    '<h2>H</h2><h4>I</h4>',
  ],
  [
    'a quotation over two paragraphs is one, with its speaker',
    [
      block('quotation', '“A', { group: 1 }),
      block('quotation', '“B”', { group: 1 }),
      block('quotation', 'M', { group: 1, part: 'speaker' }),
    ],
    '<figure class="quotation"><blockquote><p>“A</p><p>“B”</p></blockquote><figcaption>M</figcaption></figure>',
  ],
  [
    'quotations without a group are each their own',
    [block('quotation', 'A'), block('quotation', 'B')],
    '<figure class="quotation"><blockquote><p>A</p></blockquote></figure><figure class="quotation"><blockquote><p>B</p></blockquote></figure>',
  ],
  [
    'lists are nested',
    [item('A'), item('B', 2, true), item('C', 2, true), item('D')],
    '<ul><li>A<ol><li>B</li><li>C</li></ol></li><li>D</li></ul>',
  ],
  ['a list that begins deep loses nothing', [item('A', 2), item('B', 1)], '<ul><li>A</li><li>B</li></ul>'],
  [
    'tables say which cells are headings of what',
    [cell('', 0, 0, true), cell('Y', 0, 1, true), cell('A', 1, 0, true), cell('1', 1, 1)],
    '<section class="table" tabindex="0" aria-label="Table"><table><tbody><tr><td></td><th scope="col">Y</th></tr><tr><th scope="row">A</th><td>1</td></tr></tbody></table></section>',
  ],
  [
    'an image of this site, with its caption',
    [
      block('image', 'A quay', { src: '/a.png', group: 1 }),
      block('image', 'New', { part: 'caption', group: 1 }),
    ],
    '<figure><img src="/a.png" alt="A quay" loading="lazy"/><figcaption>New</figcaption></figure>',
  ],
  [
    'an image that stands elsewhere is a link',
    [block('image', 'A quay', { src: 'https://a.example/b.png' })],
    '<figure><a href="https://a.example/b.png">A quay</a></figure>',
  ],
  [
    'notes have the frame’s heading',
    [block('notes', 'A'), block('notes', 'B')],
    '<section class="notes"><h2>Notes to editors</h2><p>A</p><p>B</p></section>',
  ],
  [
    'unless they have one of their own',
    [block('heading', 'N'), block('notes', 'A')],
    '<h2>N</h2><section class="notes"><p>A</p></section>',
  ],
  ['markup in a text is text', [block('paragraph', '<b>&"')], '<p>&lt;b&gt;&amp;&quot;</p>'],
  [
    'a link',
    [block('paragraph', `a${c(0)}b${c(1)}`, { codes: link('https://a.example/?x=1&y=2') })],
    '<p>a<a href="https://a.example/?x=1&amp;y=2">b</a></p>',
  ],
  ['an unknown code is left out', [block('paragraph', `a${c(9)}b`)], '<p>ab</p>'],
  [
    'a pair left open ends with its text',
    [block('paragraph', `a${c(0)}b`, { codes: link('/x') })],
    '<p>a<a href="/x">b</a></p>',
  ],
  ['a closing alone is left out', [block('paragraph', `a${c(1)}b`, { codes: link('/x') })], '<p>ab</p>'],
])('%s', (_, blocks, expected) => {
  expect(html(...blocks)).toBe(expected)
})

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'file:///etc/passwd',
])('no link leads to %j', (href) => {
  expect(html(block('paragraph', `${c(0)}b${c(1)}`, { codes: link(href) }))).toBe('<p>b</p>')
})

/** Tags that are opened and not closed in their turn, or the other way round. */
function unbalanced(markup: string): string[] {
  const open: string[] = []
  for (const [tag, slash, name = ''] of markup.matchAll(/<(\/?)([a-z]+)[^>]*?(?<!\/)>/gu)) {
    if (!slash) open.push(name)
    else if (open.pop() !== name) return [tag]
  }
  return open
}

test('whatever the codes and their order, the markup is well formed and keeps every word', () => {
  const codes: InlineCode[] = [
    ...link('https://a.example/'),
    { number: 2, type: 'emphasis', role: 'open' },
    { number: 3, type: 'emphasis', role: 'close' },
    { number: 4, type: 'strong', role: 'open' },
    { number: 5, type: 'strong', role: 'close' },
    { number: 6, type: 'break', role: 'single' },
  ]
  const piece = fc.oneof(fc.stringMatching(/^[a-z ]{1,5}$/u), fc.integer({ min: 0, max: 8 }).map(c))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const markup = html(block('paragraph', pieces.join(''), { codes }))
      expect(unbalanced(markup)).toEqual([])
      expect(markup.replace(/<[^>]*>/gu, '')).toBe(pieces.join('').replace(/[\uE000-\uF8FF]/gu, ''))
    }),
  )
})
