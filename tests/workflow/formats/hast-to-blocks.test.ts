import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hastToBlocks } from '@/workflow/formats/hast-to-blocks'
import { readHtml } from '@/workflow/formats/html'
import { readMarkdown } from '@/workflow/formats/markdown'
import { isWellFormed } from '@/workflow/text/coded-text'

/** A block as one line: its frame, then its text with codes as `{0}`. */
const lines = ({ blocks }: ReturnType<typeof hastToBlocks>) =>
  blocks.map(({ kind, part, group, level, list, cell, content }) => {
    const text = content.text.replace(/[\uE000-\uF8FF]/gu, (code) => `{${code.charCodeAt(0) - 0xe000}}`)
    const frame = [
      kind,
      part,
      group && `#${group}`,
      level,
      list && `${list.ordered ? 'ol' : 'ul'}${list.depth}`,
      cell && `${cell.row},${cell.column}${cell.header ? 'h' : ''}`,
    ]
    return `${frame.filter((one) => one !== undefined).join(' ')}: ${text}`
  })
const html = (text: string) => lines(hastToBlocks(readHtml(text)))
const markdown = (text: string) => lines(hastToBlocks(readMarkdown(text)))

describe('HTML', () => {
  it.each<[string, string, string[]]>([
    [
      'title and headings',
      '<h1>A</h1><h2>B</h2><h1>C</h1><h4>D</h4>',
      ['title: A', 'heading 2: B', 'heading 2: C', 'heading 4: D'],
    ],
    [
      'the page’s title where there is no h1',
      '<html><head><title>A</title></head><body><p>B</p></body></html>',
      ['title: A', 'paragraph: B'],
    ],
    ['no title where there is none', '<p>B</p>', ['paragraph: B']],
    ['main alone', '<header><p>Menu</p></header><main><p>B</p></main><footer>C</footer>', ['paragraph: B']],
    ['white space as it shows', '<p> a\n  b <b> c </b> d<br> e </p>', ['paragraph: a b {0}c {1}d{2}e']],
    [
      'codes',
      '<p><a href="https://a.b/">l</a> <em>e</em> <sub>s</sub><sup>t</sup> <abbr title="X Y">XY</abbr></p>',
      ['paragraph: {0}l{1} {2}e{3} {4}s{5}{6}t{7} {8}XY{9}'],
    ],
    ['words between blocks', 'a<p>b</p>c', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
    [
      'what is not the release',
      '<p>a<script>x</script><!-- y --><style>z</style></p><iframe>f</iframe><nav>n</nav><p hidden>h</p>',
      ['paragraph: a'],
    ],
    [
      'lists',
      '<ul><li>a<ol><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul><ul><li>e</li></ul>',
      ['list_item #1 ul1: a', 'list_item #1 ol2: b', 'list_item #1 ul1: c{0}d', 'list_item #2 ul1: e'],
    ],
    [
      'quotation with a citation',
      '<blockquote><p>A.</p><p>B.</p><footer>Jane</footer></blockquote>',
      ['quotation #1: A.', 'quotation #1: B.', 'quotation speaker #1: Jane'],
    ],
    [
      'quotation with a last line',
      '<blockquote><p>A.</p><p>— Jane Doe</p></blockquote>',
      ['quotation #1: A.', 'quotation speaker #1: Jane Doe'],
    ],
    [
      'quotation in a figure',
      '<figure><blockquote>A.</blockquote><figcaption>Jane</figcaption></figure>',
      ['quotation #1: A.', 'quotation speaker #1: Jane'],
    ],
    [
      'image and caption',
      '<figure><img src="https://a.b/c.png" alt="Alt"><figcaption>Cap</figcaption></figure>',
      ['image #1: Alt', 'image caption #1: Cap'],
    ],
    ['image without words', '<p><img src="https://a.b/c.png"></p>', ['image #1: ']],
    [
      'table',
      '<table><caption>C</caption><tr><th>a</th><th>b</th></tr><tr><td colspan="2">c</td><td>d</td></tr></table>',
      [
        'paragraph: C',
        'table_cell #1 0,0h: a',
        'table_cell #1 0,1h: b',
        'table_cell #1 1,0: c',
        'table_cell #1 1,2: d',
      ],
    ],
    [
      'GOV.UK markup',
      '<div class="govspeak"><p class="summary">S</p><div class="call-to-action"><p>A</p></div><div class="contact"><p>Press<br>020</p></div></div>',
      ['summary: S', 'paragraph: A', 'contact: Press{0}020'],
    ],
    ['a private-use character', '<p>a\uE000b</p>', ['paragraph: a{0}b']],
  ])('%s', (_, text, expected) => expect(html(text)).toEqual(expected))

  it('keeps published addresses and drops all others, saying which', () => {
    const addresses = [
      'https://a.b/',
      'http://a.b/',
      'mailto:a@b.c',
      'tel:+44',
      '/news',
      '#note',
      'javascript:alert(1)',
      ' jAvA\tscript:x',
      'data:text/html,x',
      'ftp://a.b',
      '//a.b',
    ]
    const { blocks, dropped } = hastToBlocks(
      readHtml(`<p>${addresses.map((href, index) => `<a href="${href}">w${index}</a>`).join(' ')}</p>`),
    )
    expect(blocks[0]!.content.codes.flatMap((code) => ('href' in code ? code.href : []))).toEqual(
      addresses.slice(0, 4),
    )
    expect(dropped.map(({ address }) => address)).toEqual([
      '/news',
      'javascript:alert(1)',
      ' jAvA\tscript:x',
      'data:text/html,x',
      'ftp://a.b',
      '//a.b',
    ])
    const { text } = blocks[0]!.content
    expect(dropped.map(({ start, end }) => text.slice(start, end))).toEqual([
      'w4',
      'w6',
      'w7',
      'w8',
      'w9',
      'w10',
    ])
  })

  it('keeps no image without a public address', () => {
    expect(hastToBlocks(readHtml('<p>a<img src="data:image/png;base64,x" alt="Alt"></p>'))).toMatchObject({
      blocks: [{ kind: 'paragraph' }],
      dropped: [{ what: 'image', block: 0 }],
    })
  })
})

describe('Markdown', () => {
  it.each<[string, string, string[]]>([
    ['headings and paragraphs', '# A\n\nb\nc\n\n## D', ['title: A', 'paragraph: b c', 'heading 2: D']],
    [
      'codes',
      '*e* **s** [l](https://a.b/) H<sub>2</sub>O<br>x',
      ['paragraph: {0}e{1} {2}s{3} {4}l{5} H{6}2{7}O{8}x'],
    ],
    ['a hard break', 'a  \nb', ['paragraph: a{0}b']],
    ['quotation and speaker', '> A.\n>\n> — Jane', ['quotation #1: A.', 'quotation speaker #1: Jane']],
    ['lists', '1. a\n2. b\n   - c', ['list_item #1 ol1: a', 'list_item #1 ol1: b', 'list_item #1 ul2: c']],
    [
      'table',
      '|a|b|\n|-|-|\n|1|2|',
      ['table_cell #1 0,0h: a', 'table_cell #1 0,1h: b', 'table_cell #1 1,0: 1', 'table_cell #1 1,1: 2'],
    ],
    [
      'HTML within',
      '<div class="contact">Press <b>office</b></div>\n\na',
      ['contact: Press {0}office{1}', 'paragraph: a'],
    ],
    ['scripts within', 'a<script>x</script>\n\n<script>y</script>', ['paragraph: ax']],
    ['image', '![Alt](https://a.b/c.png)', ['image #1: Alt']],
  ])('%s', (_, text, expected) => expect(markdown(text)).toEqual(expected))
})

const size = 2 * 1024 * 1024
const filled = (unit: string, length: number) => unit.repeat(Math.floor(length / unit.length))

describe('hostile input is refused or read, never hung on', () => {
  it.each(['<div>', '<b>', '<p><b a=1>', '<ul><li>', '<b></i>', '<table>', '<font>x'])(
    '%s is too deep',
    (unit) => {
      expect(() => html(filled(unit, size))).toThrow(
        expect.objectContaining({
          reason: 'bad_input',
          detail: expect.objectContaining({ why: 'too_deep' }),
        }),
      )
    },
  )
  it.each(['<p>', '<li>', '<!--', '<script>', '</p>', '<td>'])('%s says nothing', (unit) =>
    expect(html(filled(unit, size))).toEqual([]),
  )
  it.each([
    ['block_too_long', 'x '],
    ['block_too_long', '<'],
    ['too_many_codes', '<br>'],
    ['too_many_codes', 'a\uE000'],
    ['too_many_blocks', '<p>a'],
  ])('%s: %s', (why, unit) => {
    expect(() => html(filled(unit, size / 4))).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ why }) }),
    )
  })
  it('a tag of a hundred thousand attributes', () => {
    const attributes = Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' ')
    expect(() => html(`<p ${attributes}>x`)).toThrow(
      expect.objectContaining({ detail: { why: 'too_many_attributes', most: 200 } }),
    )
  })
  it.each([
    ['too_large', '[', size],
    ['too_much_markup', '[', 400_000],
    ['too_much_markup', '**a ', 300_000],
    ['too_much_markup', '[a](', 300_000],
    ['too_deep', '>', 400_000],
    ['too_deep', '- ', 400_000],
    ['too_large', 'a\n', 400_000],
  ])('Markdown %s: %s', (why, unit, length) => {
    expect(() => markdown(filled(unit, length))).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ why }) }),
    )
  })
  it('a long honest page is read', () => {
    expect(markdown(filled('A sentence of a [release](https://a.b/).\n\n', 60_000)).length).toBeGreaterThan(
      1000,
    )
  })
})

const govuk = new URL('../../../../shared/data/govuk/', import.meta.url).pathname

describe.skipIf(!existsSync(govuk))('GOV.UK', () => {
  it.each([
    'best-practice-press-release',
    'news_article_news_story_translated_arabic',
    'news_article_press_release',
    'news_article_with_image_caption',
    'speech',
  ])('%s', (name) => {
    const body: string = JSON.parse(readFileSync(`${govuk}${name}.json`, 'utf8')).details.body
    const { blocks } = hastToBlocks(readHtml(body))
    expect(blocks.length).toBeGreaterThan(3)
    expect(blocks.every(({ content }) => isWellFormed(content))).toBe(true)
    const words = body
      .replace(/<[^>]*>/gu, ' ')
      .replace(/&[a-z#0-9]+;/gu, ' ')
      .match(/\p{L}+/gu)!
    expect(
      blocks
        .map(({ content }) => content.text)
        .join(' ')
        .match(/\p{L}+/gu)!.length,
    ).toBeGreaterThanOrEqual(words.length * 0.98)
  })
})
