import type { Block } from '@/workflow/text/block'
import { withoutCodes } from '@/workflow/text/inline-code'
import { opensQuotation, quotationShape } from './quotation-shape'

export type Labelled = {
  blocks: Block[]
  /** Where each block went, by its old index; null for one left out. */
  places: (number | null)[]
  /** Marks of the sender that are no part of what is published, before which block they stood. */
  leftOut: { block: number; words: string }[]
}

const endMark =
  /^[-–—#*\s]*(?:ends?|end of (?:press |news )?release|fin|ende)[-–—#*.\s]*$|^(?:#\s*){2,}$|^(?:\*\s*){3,}$|^-?30-?$/iu
const releaseMark =
  /^(?:for immediate release|immediate release|(?:strictly |under )?embargo(?:ed)?\b.{0,120}|(?:press|news|media) release)[.:!]?$/iu
const notesHeading =
  /^(?:notes? (?:to|for) (?:the )?editors?|editors?['’]?s?['’]? notes?|notes aux rédactions?)\s*:?$/iu
const contactHeading =
  /^(?:(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office)|contacts?|(?:contact )?(?:details|information)|enquiries|for (?:more|further) information(?: contact)?|contacts? presse)\s*:?$/iu
const contactLine =
  /^(?:(?:media|press)(?: office| enquiries| contacts?)?|contacts?|tel(?:ephone)?|phone|e-?mail|mobile|enquiries)\s*:|^\S+@\S+\.\S+$/iu

/** A line that says what follows, or that the release is over: it stands alone however the text is wrapped. */
export const isMark = (line: string): boolean =>
  !/^\p{Ll}/u.test(line) && [endMark, notesHeading, contactHeading].some((mark) => mark.test(line))

/** A telephone number or an address for questions: one to a line. */
export const isContactLine = (line: string): boolean => contactLine.test(line)

/** Blocks at the head in which a sender's marks are looked for. */
const headBlocks = 5

/**
 * Tells notes to editors, contacts and quotations from plain paragraphs by how releases are laid out, and takes out
 * marks of the sender ("ENDS", "For immediate release").
 */
export function labelBlocks(blocks: readonly Block[]): Labelled {
  const result: Labelled = { blocks: [], places: [], leftOut: [] }
  let after: { kind: 'notes' | 'contact' | null; level: number } = { kind: null, level: 0 }
  blocks.forEach((block, index) => {
    const words = withoutCodes(block.content.text).trim()
    const isPlain = ['paragraph', 'heading', 'title'].includes(block.kind) && !block.part
    if (isPlain && (endMark.test(words) || (index < headBlocks && releaseMark.test(words)))) {
      if (endMark.test(words)) after = { kind: 'notes', level: 0 }
      result.places.push(null)
      result.leftOut.push({ block: result.blocks.length, words })
      return
    }
    const begins = !isPlain
      ? null
      : notesHeading.test(words)
        ? 'notes'
        : contactHeading.test(words)
          ? 'contact'
          : null
    const level = block.level ?? 2
    if (begins) after = { kind: begins, level }
    else if (block.kind === 'heading' && level <= after.level) after = { kind: null, level: 0 }
    result.places.push(result.blocks.length)
    result.blocks.push(begins ? asHeading(block, level) : labelled(block, after.kind, words))
  })
  const lostTitle = blocks.some(({ kind }, index) => kind === 'title' && result.places[index] === null)
  return { ...result, blocks: withQuotations(lostTitle ? withTitle(result.blocks) : result.blocks) }
}

/** Where the first line was only a sender's mark, the heading after it is the title. */
function withTitle(blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks
  return first?.kind === 'heading' ? [{ kind: 'title', content: first.content }, ...rest] : [...blocks]
}

const asHeading = ({ content }: Block, level: number): Block => ({ kind: 'heading', level, content })

function labelled(block: Block, after: 'notes' | 'contact' | null, words: string): Block {
  if (block.kind === 'paragraph' && contactLine.test(words) && words.length <= 200)
    return { ...block, kind: 'contact' }
  const mayBe = block.kind === 'paragraph' || block.kind === 'list_item'
  return after && mayBe ? { ...block, kind: after } : block
}

/** Paragraphs that are quotations from end to end; those that run on without a closing mark are one. */
function withQuotations(blocks: readonly Block[]): Block[] {
  let groups = Math.max(0, ...blocks.map(({ group }) => group ?? 0))
  let runsOn = false
  return blocks.map((block, index) => {
    const before = blocks[index - 1]
    const isSpeaker =
      block.kind === 'paragraph' &&
      before &&
      !runsOn &&
      isQuotation(before) &&
      /^[—–-]\s*\p{Lu}.{1,100}$/u.test(block.content.text)
    if (isSpeaker && groups > 0) return speaker(block, groups)
    if (!isQuotation(block)) {
      runsOn = false
      return block
    }
    if (!runsOn) groups += 1
    const next = blocks[index + 1]
    runsOn =
      quotationShape(block.content.text) === 'open' &&
      next?.kind === 'paragraph' &&
      opensQuotation(next.content.text)
    return { ...block, kind: 'quotation', group: groups }
  })
}

const isQuotation = ({ kind, content }: Block): boolean =>
  kind === 'paragraph' && quotationShape(content.text) !== 'none'

function speaker({ content }: Block, group: number): Block {
  return {
    kind: 'quotation',
    part: 'speaker',
    group,
    content: { ...content, text: content.text.replace(/^[—–-]\s*/u, '') },
  }
}
