import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { block, refusalOf } from '@/tests/fixtures/releases'
import { preview, previewInput } from '@/workflow/intake/preview'

let ana: Known

beforeAll(async () => {
  ana = await person({ name: 'Ana', roles: ['officer'] })
})

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')
const file = (bytes: Uint8Array | string, name = 'release.txt') => ({
  language: 'en',
  file: { name, base64: base64(bytes) },
})

describe('the preview of a source', () => {
  it('reads a text into blocks and counts what is in them, and stores nothing', async () => {
    const text = '# A title\n\nOne sentence. And **another** one.\n'
    const read = await preview(ana, previewInput.parse({ language: 'en', text }))
    expect(read.source).toEqual({ text, format: 'markdown' })
    expect(read.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph'])
    expect(read.sentences).toEqual([[0], [0, 14]])
    expect(read.counts).toEqual({ segments: 3, words: 7, characters: 37 })
    expect(await database.release.count()).toBe(0)
  })

  it('reads a file as its name says', async () => {
    const read = await preview(ana, previewInput.parse(file('<h1>A title</h1><p>Text.</p>', 'release.html')))
    expect(read.source?.format).toBe('html')
    expect(read.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph'])
  })

  it('reads blocks in the making, without asking that they be a release', async () => {
    const blocks = [block('paragraph', 'One. Two ,, three.')]
    const read = await preview(ana, previewInput.parse({ language: 'en', blocks }))
    expect(read).toMatchObject({ source: null, blocks, sentences: [[0, 5]] })
    expect(read.findings.map(({ code }) => code)).toEqual(['doubled_punctuation'])
  })

  it.each([
    ['nothing', file(''), 'empty'],
    ['white space', { language: 'en', text: ' \n ' }, 'empty'],
    ['a picture', file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])), 'binary'],
    ['characters it cannot tell', file(new Uint8Array([0x41, 0xe9, 0x20, 0x42])), 'encoding'],
    ['more than two megabytes', file('x'.repeat(2 * 1024 * 1024 + 1)), 'too_large'],
    [
      'a code that is not there',
      { language: 'en', blocks: [block('paragraph', 'One \uE000.')] },
      'bad_codes',
    ],
  ])('refuses %s', async (_what, input, why) => {
    expect(await refusalOf(preview(ana, previewInput.parse(input)))).toMatchObject({
      reason: 'bad_input',
      why,
    })
  })

  it('is for officers', async () => {
    const reviewer = await person({ name: 'Rio', roles: ['reviewer'], languages: ['fr'] })
    expect(await refusalOf(preview(reviewer, { language: 'en', text: 'Text.' }))).toEqual({
      reason: 'not_allowed',
    })
  })
})
