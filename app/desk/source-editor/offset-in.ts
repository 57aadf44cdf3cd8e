import { toPieces } from '@/workflow/text/coded-text'
import type { CodedText } from '@/workflow/text/inline-code'

/** How much of an editable text one piece is: pair marks are not in it. */
const lengthOf = (piece: ReturnType<typeof toPieces>[number]) =>
  typeof piece === 'string' ? piece.length : piece.role === 'single' ? 1 : 0

/**
 * Where a place in `editableText` lies in the coded text itself (both UTF-16).
 * At an edge of a link or emphasis it lies before what opens and after what closes.
 */
export function offsetIn(content: CodedText, place: number): number {
  let shown = 0
  let at = 0
  for (const piece of toPieces(content)) {
    const length = typeof piece === 'string' ? piece.length : 1
    const isOpening = typeof piece === 'object' && piece.role === 'open'
    if (shown === place && (isOpening || lengthOf(piece) > 0)) return at
    if (shown + lengthOf(piece) > place) return at + place - shown
    shown += lengthOf(piece)
    at += length
  }
  return at
}

/** Where a place in the coded text lies in `editableText`. */
export function placeOf(content: CodedText, offset: number): number {
  let shown = 0
  let at = 0
  for (const piece of toPieces(content)) {
    const length = typeof piece === 'string' ? piece.length : 1
    if (at + length > offset) return shown + (typeof piece === 'string' ? offset - at : 0)
    shown += lengthOf(piece)
    at += length
  }
  return shown
}
