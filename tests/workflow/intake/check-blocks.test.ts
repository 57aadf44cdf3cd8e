import { describe, expect, it } from 'vitest'
import { checkBlocks } from '@/workflow/intake/check-blocks'
import { readSource } from '@/workflow/intake/read-source'
import type { Block } from '@/workflow/text/block'

const title: Block = { kind: 'title', content: { text: 'T', codes: [] } }
const text = (words: string, codes: unknown[] = []) => ({
  kind: 'paragraph',
  content: { text: words, codes },
})
const link = (href: string) =>
  text('\uE000a\uE001', [
    { number: 0, type: 'link', role: 'open', href },
    { number: 1, type: 'link', role: 'close' },
  ])
const line = { number: 0, type: 'break', role: 'single' }

it('takes what was read', () => {
  const { blocks } = readSource(
    '<h1>T</h1><p>A <a href="https://a.b/">b</a>.</p><ul><li>c</li></ul><table><tr><td>d</td></tr></table><figure><img src="https://a.b/c.png"><figcaption>e</figcaption></figure><blockquote><p>“F g h.”</p><p>— I</p></blockquote>',
    'html',
    'en',
  )
  expect(checkBlocks(structuredClone(blocks))).toEqual(blocks)
})

it('tidies what may be tidied', () => {
  const sent = [
    title,
    text(' e\u0301 \uE005b\uE006\n', [
      { number: 5, type: 'strong', role: 'open' },
      { number: 6, type: 'strong', role: 'close' },
    ]),
    { kind: 'heading', content: { text: 'h', codes: [] }, cell: { row: 0, column: 0, header: true } },
  ]
  expect(checkBlocks(sent).slice(1)).toEqual([
    {
      kind: 'paragraph',
      content: {
        text: 'é \uE000b\uE001',
        codes: [
          { number: 0, type: 'strong', role: 'open' },
          { number: 1, type: 'strong', role: 'close' },
        ],
      },
    },
    { kind: 'heading', level: 2, content: { text: 'h', codes: [] } },
  ])
})

describe('refuses', () => {
  it.each<[string, unknown]>([
    ['blocks_shape', null],
    ['blocks_shape', [{ kind: 'song', content: { text: 'a', codes: [] } }]],
    ['blocks_shape', [{ kind: 'title', content: 'a' }]],
    ['no_title', [text('a')]],
    ['no_title', []],
    ['several_titles', [title, title]],
    ['too_many_blocks', Array.from({ length: 2001 }, () => title)],
    ['empty_block', [title, text(' \u00A0')]],
    ['empty_block', [title, text('\uE000', [line])]],
    ['block_too_long', [title, text('a'.repeat(20_001))]],
    ['bad_codes', [title, text('a\uE000')]],
    ['bad_codes', [title, text('a', [line])]],
    ['bad_codes', [title, text('\uE000a\uE000', [line])]],
    [
      'bad_codes',
      [title, text('\uE000a', [{ number: 0, type: 'private_use', role: 'single', character: 'x' }])],
    ],
    ['unsafe_link', [title, link('javascript:alert(1)')]],
    ['unsafe_link', [title, link('/relative')]],
    ['image_address', [title, { kind: 'image', content: { text: 'a', codes: [] }, src: 'data:image/png,x' }]],
    ['table_cell', [title, { kind: 'table_cell', content: { text: 'a', codes: [] } }]],
    [
      'lone_part',
      [title, { kind: 'quotation', part: 'speaker', group: 1, content: { text: 'a', codes: [] } }],
    ],
  ])('%s', (why, input) => {
    expect(() => checkBlocks(input)).toThrow(
      expect.objectContaining({ reason: 'bad_input', detail: expect.objectContaining({ why }) }),
    )
  })
})
