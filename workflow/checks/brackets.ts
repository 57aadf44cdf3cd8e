import { withoutCodes } from '@/workflow/text/inline-code'
import type { Check, Finding } from './finding'

const closing: Readonly<Record<string, string>> = {
  ...{ ')': '(', ']': '[', '}': '{', '）': '(', '］': '[', '｝': '{', '】': '【', '〕': '〔', '〉': '〈' },
}
/** Full-width and ASCII brackets close each other: both are written in East Asian text. */
const opening: Readonly<Record<string, string>> = {
  ...{ '(': '(', '[': '[', '{': '{', '（': '(', '［': '[', '｛': '{', '【': '【', '〔': '〔', '〈': '〈' },
}
const bracket = /[()[\]{}（）［］｛｝【】〔〕〈〉]/u

/** A letter or number of a list, closed by a bracket that nothing opens: "a)", "12)", "iv)". */
const listMark = /(?:^|[\s;,:])(?:\p{L}{1,2}|[ivx]{1,4}|\d{1,2})$/u

/** A face is no bracket. */
const faces = /[:;]-?[()]/gu

type Brackets = { unopened: number[]; unclosed: number[]; pairs: { start: number; end: number }[] }

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

/** What stands in brackets in the source and bare in the target, letter for letter: an abbreviation, a number, a name. */
function isBare(inside: string, target: string): boolean {
  if (!/^[\p{Lu}\p{N}][\p{L}\p{N}.\-/ ]{0,30}$/u.test(inside)) return false
  const at = target.indexOf(inside)
  if (at < 0) return false
  const before = target.slice(0, at).trimEnd().at(-1) ?? ''
  const after = target.slice(at + inside.length).trimStart().at(0) ?? ''
  return /[\p{L}\p{N}]/u.test(before) && !/[-–—:"”»“]/u.test(after)
}

/**
 * A bracket without its partner, unless the source leaves as many alone (a bracket over two sentences); and an
 * abbreviation, a number or a name that lost its brackets.
 */
export const brackets: Check = ({ source, target }) => {
  if (!bracket.test(source.text) && !bracket.test(target)) return []
  const before = read(source.text.replaceAll(faces, '  '))
  const after = read(target.replaceAll(faces, '  '))
  if (after.unopened.length > before.unopened.length) return [finding('bracket_unbalanced', after.unopened[0])]
  if (after.unclosed.length > before.unclosed.length) return [finding('bracket_unbalanced', after.unclosed.at(-1))]
  if (after.unopened.length < before.unopened.length || after.unclosed.length < before.unclosed.length)
    return [finding('bracket_unbalanced')]
  if (after.pairs.length >= before.pairs.length) return []
  const lost = before.pairs
    .map(({ start, end }) => withoutCodes(source.text.slice(start + 1, end - 1)).trim())
    .find((inside) => isBare(inside, target))
  return lost === undefined ? [] : [finding('bracket_missing', target.indexOf(lost), lost)]
}
