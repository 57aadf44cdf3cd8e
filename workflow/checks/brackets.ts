import { withoutCodes } from '@/workflow/text/inline-code'
import { anchorsOf } from './anchors'
import type { Check, Finding, Pair } from './finding'
import type { Knowledge } from './knowledge'

const closing: Readonly<Record<string, string>> = {
  ...{ ')': '(', ']': '[', '}': '{', '）': '(', '］': '[', '｝': '{', '】': '【', '〕': '〔', '〉': '〈' },
}
/** Full-width and ASCII brackets close each other: both are written in East Asian text. */
const opening: Readonly<Record<string, string>> = {
  ...{ '(': '(', '[': '[', '{': '{', '（': '(', '［': '[', '｛': '{', '【': '【', '〔': '〔', '〈': '〈' },
}
const bracket = /[()[\]{}（）［］｛｝【】〔〕〈〉]/u

/** A letter or number of a list, closed by a bracket that nothing opens: "a)", "12)", "iv)"; a law's "point a)". */
const listMark = /(?:^|[;,:.]\s+)(?:\p{L}{1,2}|[ivx]{1,4}|\d{1,2})$|\p{L}{3}\.?\s(?:\p{Ll}|[ivx]{1,4})$/u

/** A face is no bracket. */
const faces = /[:;]-?[()]/gu

type Place = { start: number; end: number }
type Brackets = { unopened: number[]; unclosed: number[]; pairs: Place[] }

function read(text: string): Brackets {
  const open: { bracket: string; at: number }[] = []
  const found: Brackets = { unopened: [], unclosed: [], pairs: [] }
  for (let at = 0; at < text.length; at++) {
    const opens = opening[text[at]!]
    if (opens) open.push({ bracket: opens, at })
    const closes = closing[text[at]!]
    if (!closes) continue
    if (open.at(-1)?.bracket === closes) found.pairs.push({ start: open.pop()!.at, end: at + 1 })
    else if (!listMark.test(text.slice(0, at))) found.unopened.push(at)
  }
  return { ...found, unclosed: open.map(({ at }) => at) }
}

/** "Article 17(1)(a)": other languages name the paragraph and the point. */
const isOfLaw = ({ start, end }: Place, text: string): boolean =>
  /[\p{Nd})]/u.test(text.charAt(start - 1)) && end - start <= 6

const finding = (code: Finding['code'], at?: number, words?: string): Finding => ({
  code,
  severity: 'warning',
  kind: 'judgement',
  ...(at !== undefined && { start: at, end: at + 1 }),
  ...(words !== undefined && { values: { words } }),
})

const commas = /[,、，]/gu
const otherMarks = /[:：;；]|[–—]|\s-\s|["“”„«»「」]/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Whether a target has marks that set something apart where the source has brackets: any, or a comma at either end of it. */
function isSetApart({ source, target }: Pair, { end }: Place): boolean {
  const closesText = /^\P{L}*$/u.test(source.text.slice(end))
  const more = count(target, commas) - count(source.text, commas)
  return more >= (closesText ? 1 : 2) || count(target, otherMarks) > count(source.text, otherMarks)
}

/** Editors set single letters in brackets: "con[c]essions". */
const shortestRemark = 4
/** Characters before a bracket in which the amount stands that it converts: "105 miles (165 km)". */
const nearby = 30

const isBracketed = ({ start, end }: Place, { source, target }: Pair): boolean =>
  target.includes(source.text.slice(start + 1, end - 1).concat(')'))

/**
 * Whether what stands in brackets in the source is in the target: by a number or name of it, where the amount it converts
 * is there too; else by the target's length, which lies nearer to the whole source's than to the rest's.
 */
function isKept({ start, end }: Place, pair: Pair, knowledge: Knowledge): boolean {
  if (end - start < shortestRemark) return false
  const anchors = anchorsOf(pair)
  const inside = anchors.filter((anchor) => anchor.start >= start && anchor.end <= end)
  const before = anchors.filter((anchor) => anchor.start >= start - nearby && anchor.end <= start)
  if (inside.length > 0) return inside.every(({ found }) => found) && before.every(({ found }) => found)
  const [from, to] = [knowledge.source.words.length, knowledge.target.words.length]
  if (from === null || to === null) return false
  const off = Math.log((pair.target.length / pair.source.text.length) * (from / to))
  return off > 0
}

/**
 * A bracket without its partner, unless the source leaves as many alone (a bracket over two sentences); and words that
 * lost both brackets and have no other marks about them instead.
 */
export const brackets: Check = (pair, knowledge) => {
  const { source, target } = pair
  if (!bracket.test(source.text) && !bracket.test(target)) return []
  const before = read(source.text.replaceAll(faces, '  '))
  const after = read(target.replaceAll(faces, '  '))
  if (after.unopened.length > before.unopened.length)
    return [finding('bracket_unbalanced', after.unopened[0])]
  if (after.unclosed.length > before.unclosed.length)
    return [finding('bracket_unbalanced', after.unclosed.at(-1))]
  if (after.unopened.length < before.unopened.length || after.unclosed.length < before.unclosed.length)
    return [finding('bracket_unbalanced')]
  const pairs = before.pairs.filter((place) => !isOfLaw(place, source.text))
  if (after.pairs.length >= pairs.length) return []
  const lost = pairs.find(
    (place) => !isSetApart(pair, place) && !isBracketed(place, pair) && isKept(place, pair, knowledge),
  )
  if (!lost) return []
  return [finding('bracket_missing', undefined, withoutCodes(source.text.slice(lost.start, lost.end)))]
}
