import { z } from 'zod'
import { maxUploadBytes } from '@/workflow/formats/limits'
import { readUpload, textFormats } from '@/workflow/formats/read-upload'
import type { TextFormat, Upload } from '@/workflow/formats/read-upload'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import type { Block } from '@/workflow/text/block'
import { withoutCodes } from '@/workflow/text/inline-code'
import { blocksInput } from './blocks-input'
import type { Question } from './question'
import { houseAbbreviations } from './house-abbreviations'
import { countsOf, readSource } from './read-source'
import { mustBeReadable } from './ready-blocks'
import { languageTag } from './release-settings'
import { segment } from './segment'
import type { HouseAbbreviations } from './segmentation-rules/rules'
import { sourceFindings } from './source-findings'
import type { SourceFinding } from './source-findings'

const format = z.enum(textFormats).optional()
/** Base64 takes four characters for three bytes; a little more, so that what is too large is called so. */
const base64 = z.base64().max(Math.ceil(maxUploadBytes / 3) * 4 + 1_000_000)

/** A pasted text, a file, or blocks as a person has mended them. */
export const previewInput = z.union([
  z.object({ language: languageTag, text: z.string(), format }),
  z.object({ language: languageTag, file: z.object({ name: z.string().max(255), base64 }), format }),
  z.object({ language: languageTag, blocks: blocksInput }),
])

export type Preview = {
  /** What was read, and how; null where blocks were given. */
  source: Upload | null
  blocks: Block[]
  questions: Question[]
  findings: SourceFinding[]
  /** For each block, where its sentences begin (UTF-16). */
  sentences: number[][]
  counts: {
    segments: number
    words: number
    /** Unicode code points, as engines count. */
    characters: number
  }
}

/**
 * How the desk would read a source. Nothing is stored.
 * @throws Refusal `bad_input` with what cannot be read
 */
export async function preview(actor: Actor, input: z.infer<typeof previewInput>): Promise<Preview> {
  mustBeAllowed(actor, 'release.import')
  const { language } = input
  const house = await houseAbbreviations(language)
  if ('blocks' in input) {
    mustBeReadable(input.blocks)
    const findings = sourceFindings(input.blocks, language)
    return {
      source: null,
      blocks: input.blocks,
      questions: [],
      findings,
      ...measured(input.blocks, language, house),
    }
  }
  const source = readUpload(...bytesOf(input))
  const { blocks, questions, findings } = readSource(source.text, source.format, language, house)
  return { source, blocks, questions, findings, ...measured(blocks, language, house) }
}

type Given =
  | { text: string; format?: TextFormat | undefined }
  | { file: { name: string; base64: string }; format?: TextFormat | undefined }

const bytesOf = (given: Given): Parameters<typeof readUpload> =>
  'file' in given
    ? [Buffer.from(given.file.base64, 'base64'), given.file.name, given.format]
    : [new TextEncoder().encode(given.text), undefined, given.format]

function measured(
  blocks: readonly Block[],
  language: string,
  house: HouseAbbreviations | undefined,
): Pick<Preview, 'sentences' | 'counts'> {
  const { segmentCount: segments, wordCount: words } = countsOf(blocks, language, house)
  const characters = blocks.reduce((sum, { content }) => sum + [...withoutCodes(content.text)].length, 0)
  const sentences = blocks.map(({ content: { text, codes } }) =>
    startsOf(segment(text, language, codes, house)),
  )
  return { sentences, counts: { segments, words, characters } }
}

function startsOf(sentences: readonly string[]): number[] {
  let at = 0
  return sentences.map((sentence) => {
    const start = at
    at += sentence.length
    return start
  })
}
