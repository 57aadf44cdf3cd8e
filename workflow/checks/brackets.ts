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

/** A letter or number of a list, closed by a bracket that nothing opens: "a)", "12)", "iv)". */
const listMark = /(?:^|[;,:.]\s+)(?:\p{L}{1,2}|[ivx]{1,4}|\d{1,2})$/u

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

const finding = (code: Finding['code'], at?: number, words?: string): Finding => ({
  code,
  severity: 'warning',
  kind: 'judgement',
  ...(at !== undefined && { start: at, end: at + 1 }),
  ...(words !== undefined && { values: { words } }),
})

/** Marks by which a language may set apart what another sets in brackets. */
const separators = /[,、;；:：]|[–—]|\s-\s|["“”„«»「」]/gu

const countSeparators = (text: string): number => text.match(separators)?.length ?? 0

/** Editors set single letters in brackets: "con[c]essions". */
const shortestRemark = 4
/** Characters before a bracket in which the amount stands that it converts: "105 miles (165 km)". */
const nearby = 30

/** Whether what stands in brackets in the source is in the target: by its numbers and names, else by the target's length. */
function isKept({ start, end }: Place, pair: Pair, knowledge: Knowledge): boolean {
  if (end - start < shortestRemark) return false
  const about = anchorsOf(pair).filter((anchor) => anchor.start >= start - nearby && anchor.end <= end)
  if (about.some((anchor) => anchor.start > start)) return about.every(({ found }) => found)
  const [from, to] = [knowledge.source.words.length, knowledge.target.words.length]
  return from !== null && to !== null && pair.target.length >= (pair.source.text.length / from) * to
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
  if (after.pairs.length >= before.pairs.length) return []
  if (countSeparators(target) > countSeparators(source.text)) return []
  const lost = before.pairs.find((place) => isKept(place, pair, knowledge))
  if (!lost) return []
  return [finding('bracket_missing', undefined, withoutCodes(source.text.slice(lost.start, lost.end)))]
}
