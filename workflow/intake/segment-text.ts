import { formatByLook } from '@/workflow/formats/read-upload'
import type { TextFormat } from '@/workflow/formats/read-upload'
import type { BlockKind } from '@/workflow/text/block'
import { withoutCodes } from '@/workflow/text/inline-code'
import { readSource } from './read-source'
import { segmentBlock } from './segment-block'
import type { HouseAbbreviations } from './segmentation-rules/rules'

export type SegmentedText = { blocks: { kind: BlockKind; segments: string[] }[] }

/**
 * A text's sentences by block, for scripts and pipelines. Segments come without their inline codes and without the white
 * space at their ends, so that a line of output is a sentence; within the program both are kept.
 * @param how `format` by the text's look where absent; `house`, the office's own abbreviations
 * @throws Refusal `bad_input`
 */
export function segmentText(
  text: string,
  language: string,
  {
    format = formatByLook(text),
    house,
  }: { format?: TextFormat; house?: HouseAbbreviations | undefined } = {},
): SegmentedText {
  const { blocks } = readSource(text, format, language, house)
  return {
    blocks: blocks.map(({ kind, content }) => ({
      kind,
      segments: segmentBlock(content, language, house).map((sentence) => withoutCodes(sentence.text).trim()),
    })),
  }
}
