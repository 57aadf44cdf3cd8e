import { maxBlockChars, maxBlockCodes, maxBlocks } from '@/workflow/formats/limits'
import { safeHref } from '@/workflow/formats/safe-href'
import { Refusal } from '@/workflow/release/refusal'
import type { Block } from '@/workflow/text/block'
import { fromPieces, isWellFormed, toPieces, trimCoded } from '@/workflow/text/coded-text'
import { withoutCodes, type CodedText, type InlineCode } from '@/workflow/text/inline-code'
import { blocksInput } from './blocks-input'

/**
 * Blocks as a browser or a program sent them, made sure of: NFC, codes paired and nested and numbered from 0, addresses
 * that may be published, one title, nothing beyond the limits. What comes back is what may be stored.
 * @throws Refusal `bad_input`, `why`: `blocks_shape` · `no_title` · `several_titles` · `too_many_blocks` · and with the
 * index `block`: `empty_block` · `block_too_long` · `too_many_codes` · `bad_codes` · `unsafe_link` · `image_address` ·
 * `table_cell` · `lone_part` (a speaker or caption without what it belongs to)
 */
export function checkBlocks(input: unknown): Block[] {
  if (Array.isArray(input) && input.length > maxBlocks) throw refused('too_many_blocks', { most: maxBlocks })
  const shape = blocksInput.safeParse(input)
  if (!shape.success) throw refused('blocks_shape', { path: shape.error.issues[0]?.path.join('.') ?? '' })
  const blocks = shape.data.map(checked)
  const titles = blocks.filter(({ kind, part }) => kind === 'title' && !part)
  if (titles.length !== 1) throw refused(titles.length === 0 ? 'no_title' : 'several_titles')
  const groups = new Set(blocks.filter(({ part }) => !part).map(({ kind, group }) => `${kind} ${group}`))
  blocks.forEach(({ part, kind, group }, block) => {
    if (part && !groups.has(`${kind} ${group}`)) throw refused('lone_part', { block })
  })
  return blocks
}

const refused = (why: string, detail: Record<string, unknown> = {}) =>
  new Refusal('bad_input', { why, ...detail })

function checked(block: Block, index: number): Block {
  const content = checkedText(block.content, index)
  const { kind, part, group, level, list, cell } = block
  const isEmpty =
    withoutCodes(content.text).trim() === '' && !content.codes.some(({ type }) => type === 'private_use')
  if (isEmpty && (kind !== 'image' || part)) throw refused('empty_block', { block: index })
  const src = kind === 'image' && !part ? safeHref(block.src ?? '') : null
  if (kind === 'image' && !part && !src?.startsWith('http')) throw refused('image_address', { block: index })
  if (kind === 'table_cell' && !cell) throw refused('table_cell', { block: index })
  return {
    kind,
    content,
    ...(part ? { part } : {}),
    ...(group === undefined ? {} : { group }),
    ...(kind === 'heading' ? { level: Math.max(2, level ?? 2) } : {}),
    ...(list ? { list } : kind === 'list_item' ? { list: { ordered: false, depth: 1 } } : {}),
    ...(kind === 'table_cell' && cell ? { cell } : {}),
    ...(src ? { src } : {}),
  }
}

function checkedText(content: CodedText, block: number): CodedText {
  if (content.text.length > maxBlockChars) throw refused('block_too_long', { block, most: maxBlockChars })
  if (content.codes.length > maxBlockCodes * 2)
    throw refused('too_many_codes', { block, most: maxBlockCodes })
  const text = content.text.replace(/[\t\n\r]+/gu, ' ')
  if (!isWellFormed({ ...content, text })) throw refused('bad_codes', { block })
  const codes = content.codes.map((code): InlineCode => {
    if (code.type === 'private_use' && !/^[\uE000-\uF8FF]$/u.test(code.character))
      throw refused('bad_codes', { block })
    if (code.type !== 'link' || code.role !== 'open') return code
    const href = safeHref(code.href)
    if (!href) throw refused('unsafe_link', { block })
    return { ...code, href }
  })
  return trimCoded(fromPieces(toPieces({ text, codes })))
}
