import { readPlainText } from '@/workflow/formats/plain-text'
import { addBlock, type BlockFrame, type BlockList } from '@/workflow/formats/block-list'
import type { Block } from '@/workflow/text/block'
import { outsidePieces } from '@/workflow/text/coded-text'
import { isHeadingLine, isTitleLine, listMark } from './line-shapes'
import { blanksPartParagraphs, endsSentence, sureBreak, widthOf, type Between } from './line-breaks'
import type { Question } from './question'
import { spaceBetween } from './space-between'
import { stretchesOf } from './stretch'

export type Unwrapped = { blocks: Block[]; questions: Question[] }

/** A block in the making: its lines with the space before each, and where in it a person is asked. */
type Draft = { frame: BlockFrame; lines: string[]; length: number; asks: Pick<Question, 'kind' | 'offset'>[] }

/**
 * Puts a plain text's lines together into blocks. Blank lines part blocks; where a text has none, a line ends a paragraph
 * if it ends a sentence and the next line's first word would have fitted; a colon before a quotation and a new opening
 * quotation mark end one too. Where the lines do not say, the words stay together and a question is asked. A text whose
 * lines are whole paragraphs is taken line by line.
 * @throws Refusal `bad_input`, `why`: `too_many_blocks`, `block_too_long`, `too_many_codes`
 */
export function unwrap(text: string): Unwrapped {
  const lines = readPlainText(text)
  const width = widthOf(lines)
  const stretches = stretchesOf(lines, width)
  const drafts: Draft[] = []
  const list: BlockList = { blocks: [], dropped: [], groups: 0 }
  const hasBlanks = blanksPartParagraphs(lines)
  let lists = { group: 0, indents: [] as number[] }
  let isQuoting = false
  lines.forEach((raw, at) => {
    const line = raw.trim()
    if (line === '') return
    const above = (lines[at - 1] ?? '').trim()
    const below = (lines[at + 1] ?? '').trim()
    const draft = drafts.at(-1)
    const isInList = draft?.frame.list !== undefined
    if (/^(?:={3,}|-{3,}|_{3,}|\*{3,})$/u.test(line)) return
    const mark = listMark(line, { above, below, isInList })
    if (mark) {
      const indent = indentOf(raw)
      if (!isInList) lists = { group: (list.groups += 1), indents: [] }
      while ((lists.indents.at(-1) ?? -1) > indent) lists.indents.pop()
      if ((lists.indents.at(-1) ?? -1) < indent) lists.indents.push(indent)
      const frame: BlockFrame = {
        kind: 'list_item',
        group: lists.group,
        list: { ordered: mark.ordered, depth: Math.min(12, lists.indents.length) },
      }
      drafts.push(begun(frame, line.slice(mark.length).trimStart()))
      return
    }
    const isIndented =
      indentOf(raw) > indentOf(lines[at - 1] ?? '') + 1 && indentOf(raw) > indentOf(lines[at + 1] ?? '')
    const between: Between = {
      ...{ before: above, after: line, width, hasBlanks, isQuoting, isInList, isIndented },
      isFirst:
        drafts.length <= headBlocks &&
        !drafts.slice(0, -1).some(({ lines: [one = ''] }) => endsSentence(one)),
    }
    const isNew = above === '' || stretches[at]?.isByLine
    const decision = draft && !isNew ? sureBreak(between) : 'split'
    if (decision === 'split' || !draft)
      drafts.push(begun(frameOf(line, { above, below, isFirst: !draft, width }), line))
    else append(draft, line, decision)
    isQuoting = stillQuoting(isQuoting, line)
  })
  return settled(drafts, list)
}

const indentOf = (line: string): number => line.length - line.trimStart().length

/** Marks of the sender may stand before a title. */
const headBlocks = 3

const begun = (frame: BlockFrame, line: string): Draft => ({
  frame,
  lines: [line],
  length: line.length,
  asks: [],
})

const frameOf = (
  line: string,
  place: { above: string; below: string; isFirst: boolean; width: number },
): BlockFrame => {
  if (place.isFirst && isTitleLine(line, place)) return { kind: 'title' }
  return isHeadingLine(line, place) ? { kind: 'heading', level: 2 } : { kind: 'paragraph' }
}

function append(draft: Draft, line: string, decision: 'join' | 'ask'): void {
  const last = draft.lines.at(-1) ?? ''
  const isCut = /\p{L}-$/u.test(last) && /^\p{Ll}/u.test(line)
  const isSoft = last.endsWith('\u00AD')
  if (isSoft) draft.lines.splice(-1, 1, last.slice(0, -1))
  const space = isCut || isSoft ? '' : spaceBetween(last, line)
  draft.length += space.length - (isSoft ? 1 : 0)
  if (isCut) draft.asks.push({ kind: 'hyphen', offset: draft.length - 1 })
  if (decision === 'ask') draft.asks.push({ kind: 'split', offset: draft.length })
  draft.lines.push(space + line)
  draft.length += line.length
}

/** Whether a quotation is open after a line: its last curly or angle mark opens one. */
function stillQuoting(before: boolean, line: string): boolean {
  const last = line.match(/[“”„«»]/gu)?.at(-1)
  return last === undefined ? before : last === '“' || last === '„' || last === '«'
}

function settled(drafts: readonly Draft[], list: BlockList): Unwrapped {
  const questions: Question[] = []
  for (const { frame, lines, asks } of drafts) {
    const text = lines.join('')
    if (!addBlock(list, frame, outsidePieces(text))) continue
    const block = list.blocks.length - 1
    const shift = list.blocks[block]!.content.text.length - text.length
    for (const ask of asks)
      questions.push({
        ...ask,
        block,
        offset: Math.max(0, ask.offset + (shift < 0 ? offsetShift(text, ask.offset) : 0)),
      })
  }
  return { blocks: list.blocks, questions }
}

/** Runs of spaces became one: how far a place moved. */
const offsetShift = (text: string, offset: number): number =>
  text.slice(0, offset).replace(/ +/gu, ' ').length - offset
