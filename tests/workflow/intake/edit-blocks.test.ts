import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, joinWithNext, removeBlock, splitAt } from '@/workflow/intake/edit-blocks'
import { editText, editableText } from '@/workflow/intake/edit-text'
import type { Question } from '@/workflow/intake/question'
import type { Reading } from '@/workflow/intake/read-source'
import { relabel } from '@/workflow/intake/relabel'
import type { Block } from '@/workflow/text/block'
import { fromPieces, isWellFormed, toPieces, type Piece } from '@/workflow/text/coded-text'
import { plain, type InlineCode } from '@/workflow/text/inline-code'

const link: InlineCode = { number: 0, type: 'link', role: 'open', href: 'https://a.b/' }
const endLink: InlineCode = { number: 0, type: 'link', role: 'close' }
const line: InlineCode = { number: 0, type: 'break', role: 'single' }
const shown = (content: Block['content']) =>
  toPieces(content)
    .map((piece) =>
      typeof piece === 'string' ? piece : piece.type === 'break' ? '/' : piece.role === 'open' ? '<' : '>',
    )
    .join('')

const p = (...pieces: Piece[]): Block => ({ kind: 'paragraph', content: fromPieces(pieces) })
const split = (block: number, offset: number): Question => ({ kind: 'split', block, offset })
const texts = ({ blocks }: Reading) => blocks.map(({ content }) => shown(content))

describe('joinWithNext', () => {
  it('numbers codes anew and moves the questions', () => {
    const reading = joinWithNext(
      {
        blocks: [p('a ', link, 'b', endLink), p(link, 'c', endLink, '. D'), p('e')],
        questions: [split(0, 1), split(1, 5), split(2, 0)],
      },
      0,
    )
    expect(texts(reading)).toEqual(['a <b> <c>. D', 'e'])
    expect(reading.questions).toEqual([split(0, 1), split(0, 11), split(1, 0)])
    expect(reading.blocks[0]!.content.text.slice(11)).toBe('D')
  })
  it('leaves the last block alone', () =>
    expect(texts(joinWithNext({ blocks: [p('a')], questions: [] }, 0))).toEqual(['a']))
})

describe('splitAt', () => {
  it('keeps a link on both sides, trims, answers the question there and moves the others', () => {
    const block = p('One ', link, 'two. Three', endLink, ' four. Five')
    const at = block.content.text.indexOf('Three')
    const five = block.content.text.indexOf('Five')
    const reading = splitAt(
      { blocks: [block, p('e')], questions: [split(0, at), split(0, five), split(1, 0)] },
      0,
      at,
    )
    expect(texts(reading)).toEqual(['One <two.>', '<Three> four. Five', 'e'])
    expect(
      reading.questions.map(({ block: index, offset }) => reading.blocks[index]!.content.text.slice(offset)),
    ).toEqual(['Five', 'e'])
  })
  it('makes no empty block', () =>
    expect(texts(splitAt({ blocks: [p('a b')], questions: [] }, 0, 3))).toEqual(['a b']))
  it('makes no second title', () => {
    const { blocks } = splitAt({ blocks: [{ kind: 'title', content: plain('A. B') }], questions: [] }, 0, 3)
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph'])
  })
})

it('removeBlock takes a block and its questions out', () => {
  expect(removeBlock({ blocks: [p('a'), p('b')], questions: [split(0, 0), split(1, 0)] }, 0)).toEqual({
    blocks: [p('b')],
    questions: [split(0, 0)],
  })
})

describe('answer', () => {
  const hyphen: Question = { kind: 'hyphen', block: 0, offset: 6 }
  const out: Question = { kind: 'left_out', block: 1, offset: 0, words: 'ENDS' }
  it.each<[string, Question, boolean, string[]]>([
    ['splits', split(0, 18), true, ['govern-ment. Then', 'More', 'z']],
    ['leaves', split(0, 18), false, ['govern-ment. Then More', 'z']],
    ['takes the hyphen out', hyphen, true, ['government. Then More', 'z']],
    ['keeps the hyphen', hyphen, false, ['govern-ment. Then More', 'z']],
    ['puts back', out, true, ['govern-ment. Then More', 'ENDS', 'z']],
  ])('%s', (_, question, yes, expected) => {
    const result = answer(
      { blocks: [p('govern-ment. Then More'), p('z')], questions: [question] },
      question,
      yes,
    )
    expect(texts(result)).toEqual(expected)
    expect(result.questions).toEqual([])
  })
})

describe('relabel', () => {
  const blocks: Block[] = [
    { kind: 'title', content: plain('a') },
    p('b'),
    { kind: 'quotation', group: 4, content: plain('c') },
    p('d'),
  ]
  const asked: Reading = { blocks, questions: [{ kind: 'title', block: 0, offset: 0 }] }
  it('moves the title and answers the question for one', () => {
    const result = relabel(asked, 1, { kind: 'title' })
    expect(result.blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['title', undefined],
      ['quotation', undefined],
      ['paragraph', undefined],
    ])
    expect(result.questions).toEqual([])
  })
  it('gives a speaker the quotation beside it', () => {
    expect(relabel(asked, 3, { kind: 'quotation', part: 'speaker' }).blocks[3]).toEqual({
      kind: 'quotation',
      group: 4,
      part: 'speaker',
      content: plain('d'),
    })
  })
  it('begins a list', () => {
    expect(relabel(asked, 1, { kind: 'list_item' }).blocks[1]).toEqual({
      kind: 'list_item',
      group: 5,
      list: { ordered: false, depth: 1 },
      content: plain('b'),
    })
  })
  it('leaves images alone', () => {
    const image: Block = { kind: 'image', group: 1, src: 'https://a.b/c.png', content: plain('') }
    expect(relabel({ blocks: [image], questions: [] }, 0, { kind: 'paragraph' }).blocks).toEqual([image])
  })
})

describe('editText', () => {
  it.each<[string, Piece[], string, string, number]>([
    ['words outside a link', ['See ', link, 'it', endLink, ' now'], 'See it today', 'See <it> today', 0],
    [
      'words inside a link',
      ['See ', link, 'that plan', endLink, '.'],
      'See this plan.',
      'See <this plan>.',
      0,
    ],
    [
      'words over one end of a link',
      ['See ', link, 'that plan', endLink, ' now'],
      'See that idea soon',
      'See that idea soon',
      1,
    ],
    ['a line break taken out', ['a', line, 'b'], 'a b', 'a b', 0],
    ['a line break put in', ['a b'], 'a\nb', 'a/b', 0],
    ['nothing', ['a ', link, 'b', endLink, line], 'a b\n', 'a <b>/', 0],
    ['everything', [link, 'a', endLink], 'z', '<z>', 0],
  ])('%s', (_, pieces, edited, expected, dropped) => {
    const result = editText(fromPieces(pieces), edited)
    expect(shown(result.content)).toBe(expected)
    expect(result.dropped).toHaveLength(dropped)
  })

  const piece = fc.constantFrom<Piece>('a', 'b ', 'a b', link, endLink, line)
  it('says what was typed, whatever the codes', () => {
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\uE000')),
        (pieces, typed) => {
          const { content } = editText(fromPieces(pieces), typed.join(''))
          expect(isWellFormed(content)).toBe(true)
          expect(editableText(content)).toBe(typed.join(''))
        },
      ),
    )
  })
})
