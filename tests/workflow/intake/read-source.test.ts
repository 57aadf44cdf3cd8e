import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSource } from '@/workflow/intake/read-source'
import { segmentText } from '@/workflow/intake/segment-text'

const kinds = (text: string, format: 'text' | 'markdown' | 'html' = 'text') =>
  readSource(text, format, 'en').blocks.map(
    ({ kind, part, group, content }) =>
      `${[kind, part, group].filter((one) => one !== undefined).join(' ')}: ${content.text}`,
  )

describe('labels', () => {
  it('tells marks, notes, contacts and quotations', () => {
    const text = [
      'For immediate release',
      'A title',
      'A paragraph of text.',
      '“One two three.',
      '“Four five six.”',
      '— Jane Doe',
      '“Said as a whole here.”',
      '“Yes,” he said.',
      'ENDS',
      'Notes to editors',
      '1. A note.',
      'Media enquiries',
      'Press office: 020 7218 7907',
    ]
    expect(kinds(text.join('\n\n'))).toEqual([
      'title: A title',
      'paragraph: A paragraph of text.',
      'quotation 2: “One two three.',
      'quotation 2: “Four five six.”',
      'quotation speaker 2: Jane Doe',
      'quotation 3: “Said as a whole here.”',
      'paragraph: “Yes,” he said.',
      'heading: Notes to editors',
      'notes 1: A note.',
      'heading: Media enquiries',
      'contact: Press office: 020 7218 7907',
    ])
    expect(readSource(text.join('\n\n'), 'text', 'en').questions).toEqual([
      { kind: 'left_out', block: 0, offset: 0, words: 'For immediate release' },
      { kind: 'left_out', block: 7, offset: 0, words: 'ENDS' },
    ])
  })
  it('does the same for HTML and ends notes at the next heading', () => {
    expect(
      kinds(
        '<h1>T</h1><p>A b c.</p><h2>Notes to editors:</h2><p>N.</p><ul><li>L</li></ul><h2>More</h2><p>P.</p>',
        'html',
      ),
    ).toEqual([
      'title: T',
      'paragraph: A b c.',
      'heading: Notes to editors:',
      'notes: N.',
      'notes 1: L',
      'heading: More',
      'paragraph: P.',
    ])
  })
})

it('invents no title and asks for one', () => {
  expect(readSource('It begins.\n\nIt ends.', 'text', 'en').questions).toEqual([
    { kind: 'title', block: 0, offset: 0 },
  ])
  expect(readSource('# T\n\nIt begins.', 'markdown', 'en').questions).toEqual([])
})

it.each([
  ['empty', '<script>x</script>', 'html'],
  ['empty', 'ENDS', 'text'],
  ['too_many_segments', `${'Yes it is. '.repeat(1500)}\n\n`.repeat(5), 'text'],
] as const)('refuses: %s', (why, text, format) => {
  expect(() => readSource(text, format, 'en')).toThrow(
    expect.objectContaining({ reason: 'bad_input', detail: expect.objectContaining({ why }) }),
  )
})

it('names links that were not kept, and counts', () => {
  const { findings, segmentCount, wordCount } = readSource(
    '<h1>T</h1><p>See <a href="/x">the plan</a> now. It is long.</p>',
    'html',
    'en',
  )
  expect(findings).toEqual([{ code: 'link_dropped', block: 1, start: 4, end: 12 }])
  expect([segmentCount, wordCount]).toEqual([3, 8])
})

it('gives scripts sentences without their codes and outer white space', () => {
  expect(segmentText('<h1>T</h1><p>We <b>met</b>. They left. </p>', 'en')).toEqual({
    blocks: [
      { kind: 'title', segments: ['T'] },
      { kind: 'paragraph', segments: ['We met.', 'They left.'] },
    ],
  })
})

const release = new URL('../../../../shared/data/coalition-release.txt', import.meta.url).pathname

it.skipIf(!existsSync(release))('reads the coalition release', () => {
  const { blocks, questions, findings, segmentCount, wordCount } = readSource(
    readFileSync(release, 'utf8'),
    'text',
    'en',
  )
  expect([blocks.length, segmentCount, wordCount]).toEqual([12, 20, 607])
  expect(questions.map(({ kind }) => kind)).toEqual(['title', 'split', 'split', 'split', 'split'])
  expect(blocks.map(({ kind, group }) => (group ? `${kind} ${group}` : kind)).slice(3, 7)).toEqual([
    'paragraph',
    'quotation 1',
    'quotation 1',
    'paragraph',
  ])
  expect(
    findings.map(({ code, block, start, end, suggestion }) => [
      code,
      blocks[block]!.content.text.slice(start - 10, end + 5),
      suggestion,
    ]),
  ).toEqual([
    ['editors_mark', 'ess today [Thursday] with ', ''],
    ['missing_name', ' Secretary, , and ', undefined],
    ['missing_name', ' Secretary MP is', undefined],
  ])
})
