import { Refusal } from '@/workflow/release/refusal'
import type { Block } from '@/workflow/text/block'
import { isWellFormed } from '@/workflow/text/coded-text'
import { withoutCodes } from '@/workflow/text/inline-code'
import type { CodedText } from '@/workflow/text/inline-code'
import { checkBlocks } from './check-blocks'
import type { LoadedBlock } from './load-revision'
import { segmentBlock } from './segment-block'
import type { HouseAbbreviations } from './segmentation-rules/rules'

export type SegmentedBlock = { block: Block; segments: CodedText[] }

/** What a block is cut by, beside the language's rules. */
type Cutting = {
  house?: HouseAbbreviations | undefined
  /** The blocks there were: one that says the same is cut as it was, whatever the rules are now. */
  before?: readonly LoadedBlock[]
}

/**
 * Blocks made sure of and cut into sentences, ready to be stored.
 * @throws Refusal `bad_input` as `checkBlocks`
 */
export function readyBlocks(
  input: unknown,
  language: string,
  { house, before = [] }: Cutting = {},
): { blocks: SegmentedBlock[]; title: string } {
  const cut = new Map(before.map(({ block, segments }) => [JSON.stringify(block.content), segments]))
  const blocks = checkBlocks(input).map((block) => ({
    block,
    segments:
      cut.get(JSON.stringify(block.content))?.map(({ content }) => content) ??
      segmentBlock(block.content, language, house),
  }))
  const title = blocks.find(({ block }) => block.kind === 'title')?.block.content.text ?? ''
  return { blocks, title: withoutCodes(title) }
}

/**
 * Whether blocks in the making can be read at all; what they lack to be a release is for later.
 * @throws Refusal `bad_input` `bad_codes`
 */
export function mustBeReadable(blocks: readonly Block[]): void {
  const block = blocks.findIndex(({ content }) => !isWellFormed(content))
  if (block >= 0) throw new Refusal('bad_input', { why: 'bad_codes', block })
}
