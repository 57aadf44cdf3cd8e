import { fromPieces, trimCoded, type Piece } from '@/workflow/text/coded-text'
import { withoutCodes } from '@/workflow/text/inline-code'
import type { Block } from '@/workflow/text/block'
import { Refusal } from '@/workflow/release/refusal'
import { collapse, type Run } from './hast-inline'
import { maxBlockChars, maxBlockCodes, maxBlocks } from './limits'

/** What was in a text and is not in its blocks. Offsets are UTF-16 in the block's text. */
export type Dropped = { what: 'link' | 'image'; block: number; start: number; end: number; address: string }

export type BlockList = { blocks: Block[]; dropped: Dropped[]; groups: number }

export type BlockFrame = Omit<Block, 'content'>

/**
 * Adds a block unless it has no words.
 * @throws Refusal `bad_input`, `why`: `too_many_blocks`, `block_too_long`, `too_many_codes`
 */
export function addBlock(list: BlockList, frame: BlockFrame, pieces: readonly Piece[]): boolean {
  if (pieces.length === 0) return false
  if (pieces.filter((piece) => typeof piece !== 'string').length > maxBlockCodes * 2)
    throw refused('too_many_codes', maxBlockCodes)
  const content = trimCoded(fromPieces(collapse(pieces)))
  const isEmpty =
    withoutCodes(content.text).trim() === '' && !content.codes.some(({ type }) => type === 'private_use')
  if (isEmpty && frame.kind !== 'image') return false
  if (content.codes.length > maxBlockCodes * 2) throw refused('too_many_codes', maxBlockCodes)
  if (content.text.length > maxBlockChars) throw refused('block_too_long', maxBlockChars)
  if (list.blocks.length >= maxBlocks) throw refused('too_many_blocks', maxBlocks)
  list.blocks.push({ ...frame, content })
  return true
}

const refused = (why: string, most: number) => new Refusal('bad_input', { why, most })

/** Notes the links a run lost, in the block just added. */
export function noteDroppedLinks(list: BlockList, { droppedLinks }: Run): void {
  const block = list.blocks.length - 1
  const text = list.blocks[block]?.content.text ?? ''
  for (const { words, href } of droppedLinks) {
    const start = Math.max(0, text.indexOf(words))
    list.dropped.push({
      what: 'link',
      block,
      start,
      end: Math.min(text.length, start + words.length),
      address: href,
    })
  }
}
