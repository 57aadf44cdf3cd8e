import { hastToBlocks } from '@/workflow/formats/hast-to-blocks'
import { readHtml } from '@/workflow/formats/html'
import { readMarkdown } from '@/workflow/formats/markdown'
import type { Dropped } from '@/workflow/formats/block-list'
import { maxSegments } from '@/workflow/formats/limits'
import type { TextFormat } from '@/workflow/formats/read-upload'
import { Refusal } from '@/workflow/release/refusal'
import type { Block } from '@/workflow/text/block'
import { countWords } from '@/workflow/text/words'
import { labelBlocks } from './label-blocks'
import type { Question } from './question'
import { segmentBlock } from './segment-block'
import type { HouseAbbreviations } from './segmentation-rules/rules'
import { sourceFindings } from './source-findings'
import type { SourceFinding } from './source-finding'
import { unwrap } from './unwrap'

export type Reading = { blocks: Block[]; questions: Question[] }

export type SourceReading = Reading & { findings: SourceFinding[]; segmentCount: number; wordCount: number }

/**
 * Reads a source into blocks for the import preview, with what a person is asked and what looks wrong in it. A text
 * without a title gets the question `title`: none is invented.
 * @param sourceLanguage BCP 47
 * @param house the office's own abbreviations
 * @throws Refusal `bad_input`, `why`: `empty` (nothing to read in it), `too_many_segments`, and what the readers of
 * workflow/formats/ refuse
 */
export function readSource(
  text: string,
  format: TextFormat,
  sourceLanguage: string,
  house?: HouseAbbreviations,
): SourceReading {
  const { blocks: read, questions, dropped } = readAs(text, format)
  const { blocks, places, leftOut } = labelBlocks(read)
  if (blocks.length === 0) throw new Refusal('bad_input', { why: 'empty' })
  const asked: Question[] = [
    ...(blocks.some(({ kind }) => kind === 'title') ? [] : [{ kind: 'title', block: 0, offset: 0 } as const]),
    ...leftOut.map(({ block, words }) => ({ kind: 'left_out', block, offset: 0, words }) as const),
    ...moved(questions, places),
  ]
  const gone = moved(dropped, places).map(({ what, block, start, end }) => ({
    code: `${what}_dropped` as const,
    block,
    start,
    end,
  }))
  return {
    blocks,
    questions: asked.sort((a, b) => a.block - b.block || a.offset - b.offset),
    findings: [...sourceFindings(blocks, sourceLanguage), ...gone].sort(
      (a, b) => a.block - b.block || a.start - b.start,
    ),
    ...countsOf(blocks, sourceLanguage, house),
  }
}

function readAs(text: string, format: TextFormat): Reading & { dropped: Dropped[] } {
  if (format === 'text') return { ...unwrap(text), dropped: [] }
  return { ...hastToBlocks(format === 'html' ? readHtml(text) : readMarkdown(text)), questions: [] }
}

const moved = <Placed extends { block: number }>(
  placed: readonly Placed[],
  places: readonly (number | null)[],
): Placed[] =>
  placed.flatMap((one) => {
    const block = places[one.block]
    return block === null || block === undefined ? [] : { ...one, block }
  })

/**
 * How many sentences and words a release has, for the preview and the price.
 * @throws Refusal `bad_input` `too_many_segments`
 */
export function countsOf(
  blocks: readonly Block[],
  language: string,
  house?: HouseAbbreviations,
): { segmentCount: number; wordCount: number } {
  const segmentCount = blocks.reduce(
    (sum, { content }) => sum + segmentBlock(content, language, house).length,
    0,
  )
  if (segmentCount > maxSegments)
    throw new Refusal('bad_input', { why: 'too_many_segments', most: maxSegments })
  return {
    segmentCount,
    wordCount: blocks.reduce((sum, { content }) => sum + countWords(content.text, language), 0),
  }
}
