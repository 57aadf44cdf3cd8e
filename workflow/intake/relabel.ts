import type { Block, BlockKind } from '@/workflow/text/block'
import type { Reading } from './read-source'

/** What a person may call a block; a speaker belongs to the quotation before it. Images and table cells stay what they are. */
export type Label = {
  kind: Exclude<BlockKind, 'image' | 'table_cell'>
  level?: number
  part?: 'speaker'
  list?: NonNullable<Block['list']>
}

/**
 * Calls a block something else. A new title makes the old one a heading and answers the question for one. A point or
 * quotation beside others of its kind joins their group.
 */
export function relabel({ blocks, questions }: Reading, index: number, label: Label): Reading {
  const block = blocks[index]
  if (!block || block.kind === 'image' || block.kind === 'table_cell') return { blocks, questions }
  const others = blocks.map((other, at): Block => {
    const isOldTitle = label.kind === 'title' && other.kind === 'title' && at !== index
    return isOldTitle ? { kind: 'heading', level: 2, content: other.content } : other
  })
  const changed: Block = { ...frameOf(label, blocks, index), content: block.content }
  const isAnswered = label.kind === 'title'
  return {
    blocks: others.with(index, changed),
    questions: isAnswered ? questions.filter(({ kind }) => kind !== 'title') : questions,
  }
}

function frameOf(label: Label, blocks: readonly Block[], index: number): Omit<Block, 'content'> {
  const { kind } = label
  if (kind === 'heading') return { kind, level: Math.min(6, Math.max(2, label.level ?? 2)) }
  if (kind === 'list_item')
    return { kind, list: label.list ?? { ordered: false, depth: 1 }, group: groupFor(kind, blocks, index) }
  if (kind !== 'quotation') return { kind }
  return { kind, group: groupFor(kind, blocks, index), ...(label.part ? { part: label.part } : {}) }
}

function groupFor(kind: BlockKind, blocks: readonly Block[], index: number): number {
  const neighbours = [blocks[index - 1], blocks[index + 1]]
  const beside = neighbours.find((block) => block?.kind === kind && block.group !== undefined)
  return beside?.group ?? 1 + Math.max(0, ...blocks.map(({ group }) => group ?? 0))
}
