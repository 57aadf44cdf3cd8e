import { codeCharacter } from '@/workflow/text/inline-code'
import type { InlineCode } from '@/workflow/text/inline-code'
import type { Edit } from './difference'
import { applied, isSound, keepCodes, partnerOf, plainWords } from './keep-codes'
import type { Code } from './keep-codes'

/** A stretch of a text, as UTF-16 offsets; empty for a caret. */
export type Stretch = { from: number; to: number }

/** Edits of a text, ascending, and where the selection is after them. */
export type Placing = { edits: Edit[]; selection: Stretch }

const codes = /[\uE000-\uF8FF]/gu
const onlyCodes = /^[\uE000-\uF8FF]+$/u
const insertAt = (at: number, insert: string): Edit => ({ from: at, to: at, insert })

/** The codes of a source that a text has not, in the source's order; of a pair that lacks both halves, its opening. */
export function missingCodes(text: string, source: string, known: readonly Code[]): number[] {
  const missing = known.filter(({ number }) => {
    const character = codeCharacter(number)
    return source.includes(character) && !text.includes(character)
  })
  return missing
    .filter(({ number, role }) => role !== 'close' || !missing.some((one) => one.number === number - 1))
    .map(({ number }) => number)
    .toSorted((a, b) => source.indexOf(codeCharacter(a)) - source.indexOf(codeCharacter(b)))
}

/** Puts a missing code at the selection: a pair around what is selected, or with the caret between its halves. */
export function placeCode(
  text: string,
  { from, to }: Stretch,
  code: { number: number; known: readonly Code[] },
): Placing {
  const { number, known } = code
  const opening = codeCharacter(number)
  const closing = partnerOf(opening, known)
  const isPair = known.find((one) => one.number === number)?.role === 'open' && closing !== null
  if (!isPair || text.includes(closing))
    return { edits: [insertAt(to, opening)], selection: { from: to + 1, to: to + 1 } }
  const around = [insertAt(from, opening), insertAt(to, closing)]
  const isWrapped = from === to || isSound(applied(text, around), known) || !isSound(text, known)
  if (!isWrapped) return { edits: [insertAt(to, opening + closing)], selection: { from: to + 1, to: to + 1 } }
  const edits = from === to ? [insertAt(from, opening + closing)] : around
  return { edits, selection: { from: from + 1, to: to + 1 } }
}

/**
 * Puts words with codes in the place of the selection. A code that stands elsewhere in the text is left out of the
 * words, since none stands twice; codes alone are taken from where they stand.
 */
export function putCoded(text: string, at: Stretch, put: { coded: string; known: readonly Code[] }): Placing {
  const { coded, known } = put
  if (onlyCodes.test(coded)) {
    const moved = moveCodes(text, at, put)
    if (moved) return moved
  }
  const rest = text.slice(0, at.from) + text.slice(at.to)
  const kept = coded.replace(codes, (character, index: number) => {
    const isKnown = known.some(({ number }) => codeCharacter(number) === character)
    const partner = partnerOf(character, known)
    const isTwice = rest.includes(character) || coded.indexOf(character) < index
    const isHalf = partner !== null && !coded.includes(partner) && !rest.includes(partner)
    const isPartnerTwice = partner !== null && coded.includes(partner) && rest.includes(partner)
    return isKnown && !isTwice && !isHalf && !isPartnerTwice ? character : ''
  })
  const insert = kept
    .split(/([\uE000-\uF8FF])/u)
    .map((part, index) => (index % 2 === 0 ? plainWords(part) : part))
    .join('')
  const placed = inPlace(text, at, { insert, known })
  const isSettled = !isSound(text, known) || isSound(applied(text, placed.edits), known)
  return isSettled ? placed : inPlace(text, at, { insert: plainWords(coded), known })
}

/** Puts words where a stretch stood; halves of pairs that stood there stay, behind them. */
function inPlace(
  text: string,
  { from, to }: Stretch,
  put: { insert: string; known: readonly Code[] },
): Placing {
  const { insert, known } = put
  const removed = text.slice(from, to)
  const left = text.slice(0, from) + text.slice(to) + insert
  const stay = (removed.match(codes) ?? []).filter((character) => {
    const partner = partnerOf(character, known)
    return partner !== null && left.includes(partner) && !insert.includes(character)
  })
  const end = from + insert.length
  return { edits: [{ from, to, insert: insert + stay.join('') }], selection: { from: end, to: end } }
}

function moveCodes(
  text: string,
  at: Stretch,
  { coded, known }: { coded: string; known: readonly Code[] },
): Placing | null {
  if (at.from !== at.to || new Set(coded).size !== coded.length) return null
  if (![...coded].every((character) => text.includes(character))) return null
  const taken = [...coded].map((character) => text.indexOf(character))
  const edits = [
    ...taken.map((from) => ({ from, to: from + 1, insert: '' })),
    insertAt(at.from, coded),
  ].toSorted((a, b) => a.from - b.from || a.to - b.to)
  if (isSound(text, known) && !isSound(applied(text, edits), known)) return null
  const end = at.from - taken.filter((from) => from < at.from).length + coded.length
  return { edits, selection: { from: end, to: end } }
}

/** Moves a stretch of a text elsewhere in it: halves of pairs stay where they are unless the pair stays whole. */
export function moveStretch(
  text: string,
  from: Stretch,
  to: { at: number; known: readonly Code[] },
): Placing | null {
  const { at, known } = to
  if (at >= from.from && at <= from.to) return null
  const coded = text.slice(from.from, from.to)
  const moves = (insert: string, left: string): Edit[] =>
    [{ ...from, insert: left }, insertAt(at, insert)].toSorted((a, b) => a.from - b.from)
  const whole = moves(coded, '')
  const isKept = isSound(applied(text, whole), known) || !isSound(text, known)
  const left = isKept ? '' : keptHalves(text, from, known)
  if (!isKept && coded === left) return null
  const insert = isKept
    ? coded
    : coded.replace(codes, (character) => (left.includes(character) ? '' : character))
  const start = at < from.from ? at : at - (from.to - from.from) + left.length
  return {
    edits: isKept ? whole : moves(insert, left),
    selection: { from: start, to: start + insert.length },
  }
}

/** What a deletion of a stretch leaves standing there. */
const keptHalves = (text: string, { from, to }: Stretch, known: readonly Code[]): string =>
  keepCodes(text, [{ from, to, insert: ' ' }], known)
    .map(({ insert }) => insert)
    .join('')

/** What another program gets: the words, line breaks as such, and what stood in the source's own characters. */
export const readable = (text: string, known: readonly InlineCode[]): string =>
  text.replace(codes, (character) => {
    const code = known.find(({ number }) => codeCharacter(number) === character)
    if (code?.type === 'private_use') return code.character
    return code?.type === 'break' ? '\n' : ''
  })
