import type { Label } from '@/workflow/intake/relabel'
import type { Block } from '@/workflow/text/block'

/** What a person may call a block, by the name it has in a list of choices. */
export const labels = {
  paragraph: { kind: 'paragraph' },
  summary: { kind: 'summary' },
  heading: { kind: 'heading', level: 2 },
  subheading: { kind: 'heading', level: 3 },
  quotation: { kind: 'quotation' },
  speaker: { kind: 'quotation', part: 'speaker' },
  list_item: { kind: 'list_item' },
  notes: { kind: 'notes' },
  contact: { kind: 'contact' },
  standing_text: { kind: 'standing_text' },
  title: { kind: 'title' },
} as const satisfies Record<string, Label>

export type LabelName = keyof typeof labels | 'table_cell' | 'image' | 'caption' | 'change_note'

export const labelNames = Object.keys(labels) as (keyof typeof labels)[]

/** What a block is called now. */
export function labelOf({ kind, part, level }: Block): LabelName {
  if (part) return part
  if (kind === 'heading') return (level ?? 2) > 2 ? 'subheading' : 'heading'
  return kind
}
