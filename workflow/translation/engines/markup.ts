import { codeCharacter, codeNumber } from '@/workflow/text/inline-code'
import type { CodedText } from '@/workflow/text/inline-code'
import { decodeEntities, escapeText } from './entities'

/** Why an engine's answer cannot be used as a draft. */
export type Unreadable =
  | 'empty'
  | 'unknown_markup'
  | 'code_lost'
  | 'code_repeated'
  | 'code_emptied'
  | 'private_use'
  | 'control_character'

export type Reading = { ok: true; text: string } | { ok: false; why: Unreadable }

/** A code of a source as an engine sees it, by its rank in the text: a pair is one element. */
type Mark = { opening: string; closing: string | null; element: 'a' | 'br' | 'img'; holdsWords: boolean }

/** White space around a segment belongs to it and is no engine's business. */
function around(text: string): { before: string; core: string; after: string } {
  const core = text.trim()
  const start = text.indexOf(core)
  return { before: text.slice(0, start), core, after: text.slice(start + core.length) }
}

const holdsWords = (text: string): boolean => /[^\s\uE000-\uF8FF]/u.test(text)

/**
 * The codes of a text in its order. Half of a pair whose other half stands in another segment stands alone.
 * `<a id>` is the element Google's own page translation wraps text in and Apertium carries through its transfer;
 * `<br>` ends a sentence for both, `<img>` for neither.
 */
function marksOf({ text, codes }: CodedText): Mark[] {
  const marks: Mark[] = []
  const closed = new Set<string>()
  for (const opening of text.match(/[\uE000-\uF8FF]/gu) ?? []) {
    const code = codes.find(({ number }) => number === codeNumber(opening))
    if (!code) throw new Error(`code ${codeNumber(opening)} stands in the text and not beside it`)
    if (closed.has(opening)) continue
    const closing = codeCharacter(code.number + 1)
    const start = text.indexOf(opening)
    const end = code.role === 'open' ? text.indexOf(closing, start) : -1
    if (end === -1) {
      marks.push({ opening, closing: null, element: code.type === 'break' ? 'br' : 'img', holdsWords: false })
      continue
    }
    closed.add(closing)
    marks.push({ opening, closing, element: 'a', holdsWords: holdsWords(text.slice(start, end)) })
  }
  return marks
}

/**
 * Writes a segment as an HTML fragment for an engine. Codes are numbered by their order, so that equal segments of
 * different blocks give equal fragments and are bought once.
 */
export function toMarkup({ text, codes }: CodedText): string {
  const { core } = around(text)
  const marks = marksOf({ text: core, codes })
  const written = new Map<string, string>()
  marks.forEach(({ opening, closing, element }, rank) => {
    written.set(opening, element === 'a' ? `<a id="${rank}">` : `<${element} id="${rank}"/>`)
    if (closing) written.set(closing, '</a>')
  })
  return core.replace(/[\uE000-\uF8FF]|[^\uE000-\uF8FF]+/gu, (part) => written.get(part) ?? escapeText(part))
}

/** Zero-width space, word joiner, byte order mark: engines leave them behind. Joiners and marks of direction carry meaning. */
const junk = /[\u200B\u2060\uFEFF]/gu

const faults: [RegExp, Unreadable][] = [
  [/[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/u, 'private_use'],
  [/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFD]/u, 'control_character'],
]

class Unusable extends Error {
  constructor(readonly why: Unreadable) {
    super(why)
  }
}

function wordsOf(raw: string): string {
  if (/<[a-z/!?]/iu.test(raw)) throw new Unusable('unknown_markup')
  const text = decodeEntities(raw)
  const fault = faults.find(([pattern]) => pattern.test(text))
  if (fault) throw new Unusable(fault[1])
  return text.replace(junk, '').replace(/[ \t\r\n\f]+/gu, ' ')
}

const tag = /<(?<element>a|br|img)\s+id="?(?<rank>\d{1,4})"?\s*\/?>|<\/a\s*>/giu

function read(answer: string, marks: readonly Mark[]): string {
  const open: { mark: Mark; from: number }[] = []
  const placed = new Set<Mark>()
  let text = ''
  let position = 0

  for (const match of answer.matchAll(tag)) {
    text += wordsOf(answer.slice(position, match.index))
    position = match.index + match[0].length
    if (!match.groups!.element) {
      const pair = open.pop()
      if (!pair) throw new Unusable('unknown_markup')
      if (pair.mark.holdsWords && !holdsWords(text.slice(pair.from))) throw new Unusable('code_emptied')
      text += pair.mark.closing
      continue
    }
    const mark = marks[Number(match.groups!.rank)]
    if (mark?.element !== match.groups!.element.toLowerCase()) throw new Unusable('unknown_markup')
    if (placed.has(mark)) throw new Unusable('code_repeated')
    placed.add(mark)
    text += mark.opening
    if (mark.closing) open.push({ mark, from: text.length })
  }
  text += wordsOf(answer.slice(position))
  if (open.length > 0 || placed.size < marks.length) throw new Unusable('code_lost')
  return text.normalize('NFC').replace(/ {2,}/gu, ' ').trim()
}

/**
 * Reads an engine's answer back: entities decoded, NFC, junk and doubled spaces out, codes where the engine put them,
 * white space around it as in the source. Every code of the source stands in the text exactly once, pairs nested and
 * holding words if they did, or the answer is refused.
 */
export function fromMarkup(answer: string, source: CodedText): Reading {
  const { before, core, after } = around(source.text)
  try {
    const text = read(answer, marksOf({ text: core, codes: source.codes }))
    return holdsWords(text) || !holdsWords(core)
      ? { ok: true, text: before + text + after }
      : { ok: false, why: 'empty' }
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, why: error.why }
    throw error
  }
}
