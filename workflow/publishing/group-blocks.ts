import type { ArticleBlock } from './article'

/** What a reader sees as one thing, and the blocks it is made of, in reading order. */
export type Thing = {
  kind: Exclude<ArticleBlock['kind'], 'title'>
  blocks: ArticleBlock[]
  /** A heading of the article's own stands right before it. */
  isHeaded: boolean
}

/** Kinds that run on from block to block without a group number; the others are one thing each. */
const running = new Set(['list_item', 'table_cell', 'notes', 'contact', 'standing_text'])

/** Gathers an article's blocks, its title apart, into the things readers see: lists, tables, quotations, figures, notes. */
export function groupBlocks(blocks: ArticleBlock[]): Thing[] {
  const things: Thing[] = []
  for (const block of blocks) {
    const { kind } = block
    if (kind === 'title') continue
    const before = things.at(-1)
    if (before && belongs(block, before)) before.blocks.push(block)
    else things.push({ kind, blocks: [block], isHeaded: before?.kind === 'heading' })
  }
  return things
}

function belongs(block: ArticleBlock, thing: Thing): boolean {
  if (block.kind !== thing.kind) return false
  const group = thing.blocks.at(-1)?.group
  return group === undefined && block.group === undefined ? running.has(block.kind) : group === block.group
}
