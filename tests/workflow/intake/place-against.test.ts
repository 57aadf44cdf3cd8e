import fc from 'fast-check'
import { expect, it } from 'vitest'
import { block } from '@/tests/fixtures/blocks'
import type { LoadedBlock } from '@/workflow/intake/load-revision'
import { placeAgainst } from '@/workflow/intake/place-against'
import type { SegmentedBlock } from '@/workflow/intake/ready-blocks'

const words = [
  'harbour',
  'minister',
  'treaty',
  'snow',
  'bridge',
  'orchard',
  'signal',
  'winter',
  'copper',
  'river',
]

/** A paragraph of sentences, none like another's: each is told by its place. */
const sentencesOf = (paragraph: number, count: number) =>
  Array.from({ length: count }, (_, at) => `${words[paragraph]} ${words[at]} ${paragraph}${at}x. `)

const segmented = (sentences: string[]): SegmentedBlock => ({
  block: block('paragraph', sentences.join('')),
  segments: sentences.map((text) => ({ text, codes: [] })),
})

const loaded = (paragraphs: string[][]): LoadedBlock[] =>
  paragraphs.map((sentences, paragraph) => ({
    block: block('paragraph', sentences.join('')),
    segments: sentences.map((text, at) => ({
      segmentId: `${paragraph}.${at}`,
      sourceVersion: 3,
      content: { text, codes: [] },
    })),
  }))

const release = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 })
  .map((counts) => counts.map((count, paragraph) => sentencesOf(paragraph, count)))

const identities = ({ placed }: ReturnType<typeof placeAgainst>) =>
  placed.flatMap(({ segments }) =>
    segments.map(({ segmentId, sourceVersion, content, fresh }) => [
      content.text,
      segmentId,
      sourceVersion,
      fresh,
    ]),
  )

it('keeps every sentence of blocks that only moved', () => {
  fc.assert(
    fc.property(
      release.chain((paragraphs) =>
        fc.tuple(fc.constant(paragraphs), fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length })),
      ),
      ([paragraphs, moved]) => {
        const before = loaded(paragraphs)
        const placing = placeAgainst(before, moved.map(segmented))
        expect(placing).toMatchObject({ changed: [], respaced: [], fresh: [], gone: [] })
        const known = before.flatMap(({ segments }) =>
          segments.map(({ segmentId, content }) => [content.text, segmentId, 3, null]),
        )
        expect(identities(placing).toSorted()).toEqual(known.toSorted())
      },
    ),
  )
})

it('keeps every sentence that nobody touched, whatever else is taken out, put in or written anew', () => {
  const fate = fc.constantFrom('kept', 'gone', 'other')
  fc.assert(
    fc.property(
      release,
      fc.array(fate, { minLength: 8, maxLength: 8 }),
      fc.nat(8),
      (paragraphs, fates, at) => {
        const before = loaded(paragraphs)
        const left = paragraphs.flatMap((sentences, paragraph) =>
          fates[paragraph] === 'gone'
            ? []
            : [fates[paragraph] === 'other' ? [`Nothing like it, ${paragraph}.`] : sentences],
        )
        const after = left.toSpliced(at, 0, ['Wholly new words stand here.'])
        const placing = placeAgainst(before, after.map(segmented))
        const kept = before.flatMap(({ segments }, paragraph) =>
          fates[paragraph] === 'kept'
            ? segments.map(({ segmentId, content }) => [content.text, segmentId, 3, null])
            : [],
        )
        expect(identities(placing)).toEqual(expect.arrayContaining(kept))
        expect(placing.unchanged).toBe(kept.length)
      },
    ),
  )
})
