import type { CodedText } from './inline-code'

export const blockKinds = [
  'title',
  'summary',
  'heading',
  'paragraph',
  'quotation',
  'list_item',
  'table_cell',
  'image',
  'notes',
  'contact',
  'standing_text',
  'change_note',
] as const

export type BlockKind = (typeof blockKinds)[number]

/**
 * One piece of a release in reading order, with one text.
 * A quotation's speaker and an image's caption are blocks of their own: the same `group`, another `part`.
 */
export type Block = {
  kind: BlockKind
  content: CodedText
  /** Which text of the thing this is; absent for the text itself. An image's own text is its alternative text. */
  part?: 'speaker' | 'caption'
  /** Blocks that form one thing (quotation and speaker, list, table, image and caption) share a number. */
  group?: number
  /** Headings: 2–6. */
  level?: number
  /** List items: ordered or not, and how deep (1 is outermost). */
  list?: { ordered: boolean; depth: number }
  /** Table cells, from 0. */
  cell?: { row: number; column: number; header: boolean }
  /** Images: where the original stood. */
  src?: string
}
