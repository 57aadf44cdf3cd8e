import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unwrap } from '@/workflow/intake/unwrap'

/** Blocks as lines; `|` where a question asks for a split, `~` where for a hyphen. */
const shown = (text: string) => {
  const { blocks, questions } = unwrap(text)
  return blocks.map(({ kind, list, group, content }, index) => {
    const asks = questions.filter(({ block }) => block === index).toSorted((a, b) => b.offset - a.offset)
    const marked = asks.reduce(
      (line, { kind: ask, offset }) =>
        `${line.slice(0, offset)}${ask === 'split' ? '|' : '~'}${line.slice(offset)}`,
      content.text,
    )
    const mark = list
      ? `${list.ordered ? 'ol' : 'ul'}${list.depth}#${group}`
      : kind === 'paragraph'
        ? 'p'
        : kind
    return `${mark} ${marked}`
  })
}

describe('wrapped, no blank lines', () => {
  it.each<[string, string[], string[]]>([
    [
      'a sentence’s end with room left ends a paragraph',
      [
        'The first paragraph is wrapped at forty',
        'and ends here.',
        'The second paragraph begins on a line of',
        'its own.',
      ],
      [
        'p The first paragraph is wrapped at forty and ends here.',
        'p The second paragraph begins on a line of its own.',
      ],
    ],
    [
      'a sentence’s end on a full line is asked about',
      [
        'The first paragraph is wrapped at forty',
        'and it happens to end with a full line.',
        'Tomorrow may begin another or may not.',
      ],
      [
        'p The first paragraph is wrapped at forty and it happens to end with a full line. |Tomorrow may begin another or may not.',
      ],
    ],
    [
      'a colon before a quotation, and each opening mark, begin one',
      [
        'At the meeting the minister is to say:',
        '“We stand together and we will do so for',
        'as long as it takes for all our nations.',
        '“We will not rest until there is peace.”',
        'The talks go on.',
      ],
      [
        'p At the meeting the minister is to say:',
        'p “We stand together and we will do so for as long as it takes for all our nations.',
        'p “We will not rest until there is peace.” |The talks go on.',
      ],
    ],
    [
      'a word gone missing leaves room and no end',
      ['The Defence Secretary, , and his', 'Minister will host around 30 nations', 'today.'],
      ['p The Defence Secretary, , and his Minister will host around 30 nations today.'],
    ],
    [
      'a dash at the head of a line is no list',
      ['The deal provides air defence missiles', '- creating 200 jobs and supporting more', 'of them.'],
      ['p The deal provides air defence missiles - creating 200 jobs and supporting more of them.'],
    ],
    [
      'a word broken at the end of a line is asked about, a soft hyphen is not',
      ['This is about long-', 'term govern\u00AD', 'ment support for'],
      ['p This is about long~-term government support for'],
    ],
  ])('%s', (_, lines, expected) => expect(shown(lines.join('\n'))).toEqual(expected))
})

describe('lines that stand alone', () => {
  it.each<[string, string[], string[]]>([
    [
      'a title without a blank line is asked about',
      [
        'A new ship for the fleet',
        'The Navy will receive a hospital ship in the',
        'summer, the Ministry announced on Tuesday.',
        'Two yards have signed the contract for her and',
        'for another like her.',
      ],
      [
        'p A new ship for the fleet |The Navy will receive a hospital ship in the summer, the Ministry announced on Tuesday.',
        'p Two yards have signed the contract for her and for another like her.',
      ],
    ],
    [
      'marks, capitals and contacts',
      [
        'The ministers met in Brussels and agreed',
        'on further aid.',
        'BACKGROUND',
        'The group has met every month since its',
        'beginning.',
        'ENDS',
        'Notes to editors',
        '1. The figures are of last year and are',
        'rounded.',
        'Media contact:',
        'Tel: 020 7218 7907',
        'E-mail: press@example.org',
      ],
      [
        'p The ministers met in Brussels and agreed on further aid.',
        'heading BACKGROUND',
        'p The group has met every month since its beginning.',
        'heading ENDS',
        'p Notes to editors',
        'ol1#1 The figures are of last year and are rounded.',
        'p Media contact:',
        'p Tel: 020 7218 7907',
        'p E-mail: press@example.org',
      ],
    ],
    [
      'an address, line by line',
      [
        'The ministers met in Brussels today and agreed on aid.',
        '',
        'Ministry of Defence',
        'Main Building',
        'London SW1A 2HB',
      ],
      [
        'p The ministers met in Brussels today and agreed on aid.',
        'p Ministry of Defence',
        'p Main Building',
        'p London SW1A 2HB',
      ],
    ],
    [
      'a list without marks',
      ['features', 'contact manager', 'events, activities'],
      ['p features', 'p contact manager', 'p events, activities'],
    ],
    [
      'paragraphs that begin further in',
      [
        '   The first paragraph of this letter ends',
        'with a line that is as full as any of it.',
        '   The second begins further in than its',
        'other lines do.',
      ],
      [
        'p The first paragraph of this letter ends with a line that is as full as any of it.',
        'p The second begins further in than its other lines do.',
      ],
    ],
    [
      'a quoted message, with its breaks of Windows',
      [
        'He wrote:\r',
        '> The first line of the message is\r',
        '> wrapped.\r',
        '>\r',
        '> The second.\r',
        'Thanks.',
      ],
      ['p He wrote:', 'p The first line of the message is wrapped.', 'p The second.', 'p Thanks.'],
    ],
  ])('%s', (_, lines, expected) => expect(shown(lines.join('\n'))).toEqual(expected))
})

describe('a blank line that is not a habit', () => {
  it('under the title alone leaves the paragraphs to their lines', () => {
    const paragraph = ['A paragraph of this text is wrapped at', 'forty and ends before its line does.']
    const text = ['A title that stands alone', '', ...Array.from({ length: 8 }, () => paragraph).flat()].join(
      '\n',
    )
    const joined = `p ${paragraph.join(' ')}`
    expect(shown(text)).toEqual([
      'title A title that stands alone',
      ...Array.from({ length: 8 }, () => joined),
    ])
  })
})

describe('with blank lines', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', 'One two\nthree.\n\nFour\nfive.', ['p One two three.', 'p Four five.']],
    [
      'title and headings',
      'A short title\n\nText of one line.\n\nA heading\n\nMore text.',
      ['title A short title', 'p Text of one line.', 'heading A heading', 'p More text.'],
    ],
    ['an underlined title', 'A title\n=======\n\nText.', ['title A title', 'p Text.']],
    ['no title where the first line is a sentence', 'It begins.\n\nIt ends.', ['p It begins.', 'p It ends.']],
    [
      'lists with wrapped points',
      'Three aims:\n\n- the first of them is long\n  enough to wrap\n- the second\n\n1. one\n2. two',
      [
        'p Three aims:',
        'ul1#1 the first of them is long enough to wrap',
        'ul1#1 the second',
        'ol1#1 one',
        'ol1#1 two',
      ],
    ],
    ['lists in lists', 'Aims:\n* a\n    * b\n* c', ['p Aims:', 'ul1#1 a', 'ul2#1 b', 'ul1#1 c']],
    ['two lists', '• a\n\nText here.\n\n• b', ['ul1#1 a', 'p Text here.', 'ul1#2 b']],
    [
      'a short line break inside a paragraph is asked about',
      'The first sentence of it.\nThe next sentence is much longer than it.\n\nEnd of it all.',
      ['p The first sentence of it. |The next sentence is much longer than it.', 'p End of it all.'],
    ],
  ])('%s', (_, text, expected) => expect(shown(text)).toEqual(expected))
})

describe('not wrapped', () => {
  const long =
    'A paragraph that is far too long to have been wrapped by anybody, because it goes on and on without a break and without an end in sight.'
  it.each<[string, string, string[]]>([
    ['one line a paragraph', `${long}\n${long}\nA last one.`, [`p ${long}`, `p ${long}`, 'p A last one.']],
    [
      'with a heading',
      `A title\n${long}\nA heading\n${long}`,
      ['title A title', `p ${long}`, 'heading A heading', `p ${long}`],
    ],
    ['a single line', 'One line.', ['p One line.']],
  ])('%s', (_, text, expected) => expect(shown(text)).toEqual(expected))
})

it('joins Japanese lines without a space', () =>
  expect(shown('今日は会議が開かれ、\n三十か国が参加する。')).toEqual([
    'p 今日は会議が開かれ、三十か国が参加する。',
  ]))

it('loses no word, whatever the lines', () => {
  const line = fc.constantFrom(
    'One two three.',
    'four five',
    '“Six seven',
    'eight.”',
    '',
    'Nine:',
    '- ten',
    '2. eleven',
    'Twelve thirteen fourteen fifteen',
  )
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
      const words = (text: string) => text.match(/\p{L}+/gu) ?? []
      expect(unwrap(lines.join('\n')).blocks.flatMap(({ content }) => words(content.text))).toEqual(
        words(lines.join(' ')),
      )
    }),
  )
})

it('reads two megabytes of lines or refuses them', () => {
  expect(() => unwrap('a\n'.repeat(1_000_000))).toThrow(expect.objectContaining({ reason: 'bad_input' }))
  expect(() => unwrap('- a\n'.repeat(500_000))).toThrow(
    expect.objectContaining({ detail: { why: 'too_many_blocks', most: 2000 } }),
  )
  expect(() => unwrap('\n'.repeat(2_000_000))).not.toThrow()
})

const release = new URL('../../../../shared/data/coalition-release.txt', import.meta.url).pathname

describe.skipIf(!existsSync(release))('the coalition release', () => {
  it('falls into twelve blocks and four questions', () => {
    const { blocks, questions } = unwrap(readFileSync(release, 'utf8'))
    expect(blocks.map(({ content }) => content.text.split(' ', 3).join(' '))).toEqual([
      ...[
        'Operational discussions to',
        'The Defence Secretary,',
        'The meetings will',
        'The Prime Minister',
        '“A couple of',
        '“We cannot jeopardise',
      ],
      ...[
        'The meeting today',
        'Tomorrow, the Defence',
        'The UK convened',
        'This work delivers',
        'The UK is',
        'The UK has',
      ],
    ])
    expect(
      questions.map(({ kind, block, offset }) => [
        kind,
        blocks[block]!.content.text.slice(offset - 7, offset),
      ]),
    ).toEqual([
      ['split', 'peace. '],
      ['split', 'kraine. '.slice(-7)],
      ['split', 'before. '.slice(-7)],
      ['split', 'r 700. '.slice(-7)],
    ])
  })
})
