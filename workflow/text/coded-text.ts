import { codeCharacter, codeNumber, maxCodes, type CodedText, type InlineCode } from './inline-code'

/** A run of words or one inline code; the code's own number is of no account until `fromPieces` gives it one. */
export type Piece = string | InlineCode

const oneCode = /([\uE000-\uF8FF])/u

/** Takes coded text apart in reading order. A private-use character that no code stands for is left out. */
export function toPieces({ text, codes }: CodedText): Piece[] {
  const known = new Map(codes.map((code) => [codeCharacter(code.number), code]))
  return text.split(oneCode).flatMap<Piece>((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [part]
    return known.get(part) ?? []
  })
}

/**
 * Puts pieces together: NFC, codes numbered from 0 in reading order, every pair (n, n + 1) and nested.
 * A closing without its opening is left out, an opening without its closing is closed at the end, and pairs around
 * nothing disappear.
 * @throws RangeError more codes than there are private-use characters
 */
export function fromPieces(pieces: readonly Piece[]): CodedText {
  const kept = withoutEmptyPairs(balanced(pieces))
  const codes: InlineCode[] = []
  const open: number[] = []
  let next = 0
  let text = ''
  for (const piece of kept) {
    if (typeof piece === 'string') {
      text += piece
      continue
    }
    const number = piece.role === 'close' ? (open.pop() ?? 0) + 1 : next
    if (piece.role === 'open') open.push(number)
    if (piece.role !== 'close') next += piece.role === 'open' ? 2 : 1
    if (next > maxCodes) throw new RangeError(`a text holds at most ${maxCodes} inline codes`)
    codes.push({ ...piece, number })
    text += codeCharacter(number)
  }
  return { text: text.normalize('NFC'), codes: codes.sort((a, b) => a.number - b.number) }
}

/** Makes every closing close the innermost opening of its type, closing and opening again what lies between. */
function balanced(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  const open: InlineCode[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string' || piece.role === 'single') result.push(piece)
    else if (piece.role === 'open') {
      open.push(piece)
      result.push(piece)
    } else {
      const at = open.findLastIndex(({ type }) => type === piece.type)
      if (at < 0) continue
      const inner = open.splice(at).slice(1)
      result.push(...inner.toReversed().map(closing), piece, ...inner)
      open.push(...inner)
    }
  }
  return [...result, ...open.toReversed().map(closing)]
}

const closing = ({ type }: InlineCode): InlineCode => ({ number: 0, type, role: 'close' }) as InlineCode

function withoutEmptyPairs(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const before = result.at(-1)
    const isEmpty =
      typeof piece === 'object' &&
      piece.role === 'close' &&
      typeof before === 'object' &&
      before.role === 'open'
    if (isEmpty) result.pop()
    else if (piece !== '') result.push(piece)
  }
  return result
}

/** NFC text from outside, where a private-use character is somebody's own and becomes a code that keeps it. */
export function fromOutside(text: string): CodedText {
  return fromPieces(outsidePieces(text))
}

/** The same, for putting together with other pieces. */
export function outsidePieces(text: string): Piece[] {
  return text.split(oneCode).map<Piece>((part, index) => {
    return index % 2 === 0 ? part : { number: 0, type: 'private_use', role: 'single', character: part }
  })
}

/**
 * Part of a coded text, its codes numbered anew. A pair that reaches over an edge is closed or opened there, so that
 * both sides of a cut keep the link or emphasis.
 * @param start UTF-16 offset in `content.text`
 */
export function cut(content: CodedText, start: number, end: number): CodedText {
  const reopened: InlineCode[] = []
  for (const piece of toPieces({ ...content, text: content.text.slice(0, start) })) {
    if (typeof piece === 'string' || piece.role === 'single') continue
    if (piece.role === 'open') reopened.push(piece)
    else reopened.pop()
  }
  return fromPieces([...reopened, ...toPieces({ ...content, text: content.text.slice(start, end) })])
}

/** Two coded texts one after the other, with words (a space) between. */
export function joinCoded(before: CodedText, between: string, after: CodedText): CodedText {
  return fromPieces([...toPieces(before), between, ...toPieces(after)])
}

/** White space at either end taken off, also where codes stand between it and the edge. */
export function trimCoded(content: CodedText): CodedText {
  const pieces = toPieces(content)
  trimFrom(pieces, 0, 1, (words) => words.trimStart())
  trimFrom(pieces, pieces.length - 1, -1, (words) => words.trimEnd())
  return fromPieces(pieces)
}

function trimFrom(pieces: Piece[], from: number, step: number, trim: (words: string) => string): void {
  for (let at = from; at >= 0 && at < pieces.length; at += step) {
    const piece = pieces[at]
    if (typeof piece === 'object' && (piece.role !== 'single' || piece.type === 'break')) {
      if (piece.role === 'single') pieces[at] = ''
      continue
    }
    if (typeof piece !== 'string') return
    pieces[at] = trim(piece)
    if (pieces[at] !== '') return
  }
}

/** Every code character has its code and every code its character, once; pairs are (n, n + 1), in order and nested. */
export function isWellFormed({ text, codes }: CodedText): boolean {
  const known = new Map(codes.map((code) => [code.number, code]))
  if (known.size !== codes.length) return false
  const open: InlineCode[] = []
  let seen = 0
  for (const [character] of text.matchAll(/[\uE000-\uF8FF]/gu)) {
    const code = known.get(codeNumber(character))
    if (!code || !known.delete(code.number)) return false
    seen += 1
    if (code.role === 'open') open.push(code)
    if (code.role !== 'close') continue
    const opening = open.pop()
    if (opening?.number !== code.number - 1 || opening.type !== code.type) return false
  }
  return seen === codes.length && open.length === 0
}
