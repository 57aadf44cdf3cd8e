import { expect, test } from 'vitest'
import { unzip } from '@/tests/fixtures/unzip'
import { writeDocument } from '@/workflow/publishing/advance/docx/write-document'
import type { Article, ArticleBlock } from '@/workflow/publishing/article'
import { frameFor } from '@/workflow/publishing/frame'
import { siteOfOffice } from '@/workflow/publishing/site-of-office'
import { codeCharacter, plain } from '@/workflow/text/inline-code'
import type { InlineCode } from '@/workflow/text/inline-code'

const site = { ...siteOfOffice(), origin: 'https://news.example.org' }
const [open, close, strong, light] = [0, 1, 2, 3].map(codeCharacter)

const link: InlineCode[] = [
  { number: 0, type: 'link', role: 'open', href: '/en/news/other' },
  { number: 1, type: 'link', role: 'close' },
  { number: 2, type: 'strong', role: 'open' },
  { number: 3, type: 'strong', role: 'close' },
]

const block = (kind: ArticleBlock['kind'], text: string, more: Partial<ArticleBlock> = {}): ArticleBlock => ({
  kind,
  ...plain(text),
  ...more,
})

const article = (language: string, blocks: ArticleBlock[]): Article => ({
  ...{ format: 1, language, slug: 'a-slug', title: 'Ministers meet', changeNote: null },
  blocks: [block('title', 'Ministers meet'), ...blocks],
})

const until = { at: new Date('2025-04-03T21:30:00Z'), zone: 'Europe/London' }

async function written(language: string, blocks: ArticleBlock[]) {
  const frame = frameFor(language)
  const bytes = await writeDocument(site, frame, {
    article: article(language, blocks),
    recipient: 'Ida Reader & Son',
    until,
  })
  const files = unzip(bytes)
  const all = [...files].filter(([name]) => name.endsWith('.xml') || name.endsWith('.rels'))
  const header = files.get([...files.keys()].find((name) => /word\/header\d*\.xml/u.test(name))!)!
  return { body: files.get('word/document.xml')!, header, all: all.map(([, text]) => text).join('\n'), files }
}

/** A paragraph's own markup, found by its words. */
const paragraphOf = (body: string, words: string) =>
  body.match(/<w:p>.*?<\/w:p>/gsu)!.find((one) => one.replaceAll(/<[^>]+>/gu, '').includes(words))!

test('a document has headings, quotations, lists, tables and links as such', async () => {
  const { body, files } = await written('en', [
    block('summary', 'What it is about.'),
    block('heading', 'The talks', { level: 3 }),
    {
      ...block('paragraph', ''),
      text: `Read ${open}the ${strong}other${light} text${close} today.`,
      codes: link,
    },
    block('quotation', '“We shall meet again.”', { group: 1 }),
    block('quotation', 'Ana Silva', { group: 1, part: 'speaker' }),
    block('list_item', 'Bread', { list: { ordered: false, depth: 1 } }),
    block('list_item', 'Rye', { list: { ordered: false, depth: 2 } }),
    block('list_item', 'First', { list: { ordered: true, depth: 1 }, group: 7 }),
    block('table_cell', 'Nation', { cell: { row: 0, column: 0, header: true }, group: 2 }),
    block('table_cell', 'Sum', { cell: { row: 0, column: 1, header: true }, group: 2 }),
    block('table_cell', 'Norway', { cell: { row: 1, column: 0, header: false }, group: 2 }),
    block('table_cell', '£4.5 billion', { cell: { row: 1, column: 1, header: false }, group: 2 }),
    block('notes', 'A note.'),
  ])
  expect(paragraphOf(body, 'Ministers meet')).toContain('<w:pStyle w:val="Title"/>')
  expect(paragraphOf(body, 'The talks')).toContain('<w:pStyle w:val="Heading3"/>')
  expect(paragraphOf(body, 'We shall')).toContain('<w:pStyle w:val="Quotation"/>')
  expect(paragraphOf(body, 'Ana Silva')).toContain('<w:pStyle w:val="Speaker"/>')
  expect(paragraphOf(body, 'Bread')).toContain('<w:ilvl w:val="0"/>')
  expect(paragraphOf(body, 'Rye')).toContain('<w:ilvl w:val="1"/>')
  expect(body.match(/<w:tbl>/gu)).toHaveLength(1)
  expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
  expect(paragraphOf(body, 'Notes to editors')).toContain('<w:pStyle w:val="Heading2"/>')
  const linked = /<w:hyperlink [^>]*r:id="([^"]+)"[^>]*>(.*?)<\/w:hyperlink>/su.exec(body)!
  expect(linked[2]!.replaceAll(/<[^>]+>/gu, '')).toBe('the other text')
  expect(linked[2]).toContain('<w:b/>')
  expect(files.get('word/_rels/document.xml.rels')).toContain(
    'Target="https://news.example.org/en/news/other"',
  )
})

test('each page says whose it is and until when, and nothing of the release beside its text', async () => {
  const { header, all } = await written('en', [])
  expect(header).toContain('Under embargo until 3 April 2025 at 22:30 BST')
  expect(header).toContain('For Ida Reader &amp; Son')
  expect(all).not.toContain('a-slug')
})

test('a language from right to left is set so, and names itself', async () => {
  const { body, header } = await written('ar', [block('paragraph', 'اجتمع الوزراء.')])
  const paragraph = paragraphOf(body, 'اجتمع')
  expect(paragraph).toContain('<w:bidi/>')
  expect(paragraph).toContain('<w:rtl/>')
  expect(paragraph).toMatch(/<w:lang [^>]*w:bidi="ar"/u)
  // What stands above every page is the office's own, in its words for this language.
  expect(header).toContain('<w:bidi/>')
  expect(header).not.toContain('Under embargo')
  expect(header.replaceAll(/<[^>]+>/gu, '')).toMatch(/\p{Script=Arabic}/u)
})

test('Japanese is marked as East Asian', async () => {
  const { body } = await written('ja', [block('paragraph', '閣僚が会合した。')])
  expect(paragraphOf(body, '閣僚')).toMatch(/<w:lang [^>]*w:eastAsia="ja"/u)
})

test('broken codes leave the words whole', async () => {
  const { body } = await written('en', [
    { ...block('paragraph', ''), text: `A ${open}b ${strong}c${close} d${light} e`, codes: link },
    { ...block('paragraph', ''), text: `Only ${close}closed ${codeCharacter(40)}unknown`, codes: link },
  ])
  const words = body.replaceAll(/<[^>]+>/gu, '')
  expect(words).toContain('A b c d e')
  expect(words).toContain('Only closed unknown')
})
