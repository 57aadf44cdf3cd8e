import type { OpenSegment } from '@/workflow/review/segments-of'

/** Pixels of a line of text and of what stands around the lines of a row. */
const line = 23
const around = 22
const currentAround = 150
/** A letter's width, on average, over the scripts of the languages here. */
const letter = 8
/** Below it, source and target stand one above the other. */
const oneColumn = 768

type Shown = { width: number; isCurrent: boolean }

/** About how high a row will be, in pixels, before it is drawn and measured. */
export function rowHeight(segment: OpenSegment | undefined, { width, isCurrent }: Shown): number {
  if (!segment) return around + 2 * line
  const isNarrow = width < oneColumn
  const perLine = Math.max(20, (isNarrow ? width : (width - 240) / 2) / letter)
  const lines = (text: string) => Math.max(1, Math.ceil(text.length / perLine))
  const [source, target] = [lines(segment.source.text), lines(segment.text)]
  const text = isNarrow ? source + target + 1 : Math.max(source, target)
  return text * line + around + (isCurrent ? currentAround : 0)
}
