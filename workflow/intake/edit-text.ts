import { fromPieces, outsidePieces, toPieces, type Piece } from '@/workflow/text/coded-text'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'

/** A text as a person edits it: line breaks as such, private-use characters as they were, links and emphasis unseen. */
export function editableText(content: CodedText): string {
  return toPieces(content).map(shownAs).join('')
}

const shownAs = (piece: Piece): string => {
  if (typeof piece === 'string') return piece
  if (piece.type === 'break') return '\n'
  return piece.type === 'private_use' ? piece.character : ''
}

/**
 * Puts a person's wording in place of a text. Links and emphasis whose ends lie in words that stayed are kept, also around
 * new words; those that lose an end are dropped and named, so that the person can be told.
 * @param edited `editableText` of the content, edited
 */
export function editText(content: CodedText, edited: string): { content: CodedText; dropped: InlineCode[] } {
  const before = editableText(content)
  const after = edited.replace(/\r\n?/gu, '\n').normalize('NFC')
  const prefix = sameFrom(before, after)
  const suffix = sameTo(before.slice(prefix), after.slice(prefix))
  const dropped: InlineCode[] = []
  const lost = new Set<number>()
  const marks: { code: InlineCode; at: number }[] = []
  let at = 0
  for (const piece of toPieces(content)) {
    const isPairMark = typeof piece === 'object' && piece.role !== 'single'
    if (!isPairMark) {
      at += shownAs(piece).length
      continue
    }
    const place = at <= prefix ? at : at >= before.length - suffix ? at + after.length - before.length : null
    const opening = piece.role === 'open' ? piece.number : piece.number - 1
    if (place === null) lost.add(opening)
    else marks.push({ code: piece, at: place })
  }
  for (const code of content.codes) if (lost.has(code.number)) dropped.push(code)
  const kept = marks.filter(({ code }) => !lost.has(code.role === 'open' ? code.number : code.number - 1))
  return { content: fromPieces(woven(after, kept)), dropped }
}

function woven(text: string, marks: readonly { code: InlineCode; at: number }[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { code, at } of marks) {
    pieces.push(...wordsIn(text.slice(from, at)), code)
    from = at
  }
  return [...pieces, ...wordsIn(text.slice(from))]
}

const wordsIn = (text: string): Piece[] =>
  outsidePieces(text).flatMap<Piece>((piece) => {
    if (typeof piece !== 'string') return piece
    return piece
      .split(/(\n)/u)
      .map<Piece>((part) => (part === '\n' ? { number: 0, type: 'break', role: 'single' } : part))
  })

function sameFrom(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[length] === b[length]) length += 1
  return length
}

function sameTo(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}
