import { expect, test } from 'vitest'
import {
  assemble,
  type ArticleParts,
  type BlockOfSentences,
  type Sentence,
} from '@/workflow/publishing/assemble'
import { codeCharacter as c, type InlineCode } from '@/workflow/text/inline-code'

const sentence = (text: string, codes: InlineCode[] = [], segmentId = text): Sentence => ({
  segmentId,
  text,
  codes,
})
const title: BlockOfSentences = { kind: 'title', sentences: [sentence('A title')] }
const parts = (blocks: BlockOfSentences[], more: Partial<ArticleParts> = {}): ArticleParts => ({
  language: 'fr',
  sourceLanguage: 'en',
  slug: 'a-title',
  blocks,
  ...more,
})
const textOf = (language: string, texts: string[]) =>
  assemble(
    parts([title, { kind: 'paragraph', sentences: texts.map((text) => sentence(text)) }], { language }),
  ).article?.blocks[1]?.text

const emphasis = (number: number): InlineCode[] => [
  { number, type: 'emphasis', role: 'open' },
  { number: number + 1, type: 'emphasis', role: 'close' },
]

test.each([
  ['en', ['One.  ', 'Two.\n'], 'One.  Two.'],
  ['fr', ['Un.', 'Deux.'], 'Un. Deux.'],
  ['fr', [' Un. ', 'Deux.\n'], 'Un. Deux.'],
  ['fr', ['« Un. »\u00A0', 'Deux.'], '« Un. »\u00A0 Deux.'],
  ['ja', ['一。', '二。'], '一。二。'],
  ['zh-Hant', ['一。', '二。'], '一。二。'],
  ['th', ['หนึ่ง', 'สอง'], 'หนึ่ง สอง'],
  ['ko', ['하나.', '둘.'], '하나. 둘.'],
])('%s: sentences %j are joined as the language writes them', (language, texts, joined) => {
  expect(textOf(language, texts)).toBe(joined)
})

test('each sentence may number its codes from 0: the block numbers them as they are read', () => {
  const sentences = [
    sentence(`Un ${c(0)}gros${c(1)} mot.`, emphasis(0)),
    sentence(`${c(2)}Deux${c(3)}${c(0)}`, [...emphasis(2), { number: 0, type: 'break', role: 'single' }]),
  ]
  const { article } = assemble(parts([title, { kind: 'paragraph', sentences }]))
  expect(article?.blocks[1]).toEqual({
    kind: 'paragraph',
    text: `Un ${c(0)}gros${c(1)} mot. ${c(2)}Deux${c(3)}${c(4)}`,
    codes: [...emphasis(0), ...emphasis(2), { number: 4, type: 'break', role: 'single' }],
  })
})

test('what a block is stays with it, and the title is its words alone', () => {
  const blocks: BlockOfSentences[] = [
    {
      kind: 'title',
      sentences: [
        sentence(`CO${c(0)}2${c(1)} falls`, [
          { number: 0, type: 'subscript', role: 'open' },
          { number: 1, type: 'subscript', role: 'close' },
        ]),
      ],
    },
    { kind: 'quotation', part: 'speaker', group: 3, sentences: [sentence('A minister')] },
    { kind: 'image', src: '/a.png', sentences: [] },
  ]
  const { article, missing } = assemble(
    parts([...blocks, { kind: 'change_note', sentences: [sentence('A word.')] }]),
  )
  expect(missing).toBeNull()
  expect(article).toMatchObject({ format: 1, title: 'CO2 falls', changeNote: 'A word.', slug: 'a-title' })
  expect(article?.blocks[0]?.codes).toHaveLength(2)
  expect(article?.blocks[1]).toEqual({
    kind: 'quotation',
    part: 'speaker',
    group: 3,
    text: 'A minister',
    codes: [],
  })
  expect(article?.blocks[2]).toEqual({ kind: 'image', src: '/a.png', text: '', codes: [] })
})

test('what is missing is named, in reading order', () => {
  const sentences = [
    sentence(' ', [], 'empty'),
    sentence(`${c(0)}${c(1)}`, emphasis(0), 'no words'),
    sentence(`A${c(7)}`, [], 'unknown code'),
    sentence('Well.', [], 'well'),
  ]
  expect(
    assemble(
      parts([
        { kind: 'title', sentences: [] },
        { kind: 'paragraph', sentences },
      ]),
    ),
  ).toEqual({
    article: null,
    missing: [
      { what: 'title' },
      { what: 'text', segmentId: 'empty' },
      { what: 'text', segmentId: 'no words' },
      { what: 'code', segmentId: 'unknown code' },
    ],
  })
})
