import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { Refusal } from '@/workflow/release/refusal'
import { addBlock, type BlockFrame, type BlockList } from './block-list'
import { isHidden, unwanted } from './hast-inline'
import { addRun, flat, runOf, standsAlone, type Standing } from './hast-run'
import { readTable } from './hast-table'
import { maxDepth } from './limits'

/**
 * Turns a tree of HTML into blocks in reading order. The first `h1` is the title, or else the page's `title`; where there
 * is neither, none is invented. Only `main` is read where there is one. Scripts, styles, frames, forms, navigation and
 * hidden parts are left out; links that may not be published lose their code and are named in `dropped`, as are images
 * without a public address.
 * @throws Refusal `bad_input`, `why`: `too_deep`, `too_many_blocks`, `block_too_long`, `too_many_codes`
 */
export function hastToBlocks(tree: Root): Pick<BlockList, 'blocks' | 'dropped'> {
  const list: BlockList = { blocks: [], dropped: [], groups: 0 }
  const main = find(tree, 'main') ?? tree
  readFlow(main.children, { kind: 'paragraph', depth: 0 }, list)
  if (list.blocks.some(({ kind }) => kind === 'title')) return list
  const title = find(tree, 'title')
  const isAdded = title !== undefined && addBlock(list, { kind: 'title' }, runOf(title.children).pieces)
  if (!isAdded) return list
  return {
    blocks: [list.blocks.at(-1)!, ...list.blocks.slice(0, -1)],
    dropped: list.dropped.map((one) => ({ ...one, block: one.block + 1 })),
  }
}

function find(node: Root | Element, tagName: string, depth = 0): Element | undefined {
  if (depth > maxDepth * 2) return undefined
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const found = child.tagName === tagName ? child : find(child, tagName, depth + 1)
    if (found) return found
  }
  return undefined
}

/** Reads what stands one under another: words between two elements of their own are a block too. */
function readFlow(nodes: readonly RootContent[], standing: Standing, list: BlockList): void {
  if (standing.depth > maxDepth) throw new Refusal('bad_input', { why: 'too_deep', most: maxDepth })
  let between: Nodes[] = []
  const flush = () => {
    addRun(runOf(between), standing, list)
    between = []
  }
  for (const node of nodes) {
    if (node.type === 'element' && (unwanted.has(node.tagName) || isHidden(node))) continue
    if (node.type !== 'element' || !standsAlone(node)) {
      between.push(node)
      continue
    }
    flush()
    readElement(node, { ...standing, depth: standing.depth + 1 }, list)
  }
  flush()
}

function readElement(node: Element, standing: Standing, list: BlockList): void {
  const heading = /^h([1-6])$/u.exec(node.tagName)?.[1]
  if (heading) return readHeading(node, Number(heading), list)
  if (node.tagName === 'ul' || node.tagName === 'ol') return readList(node, standing, list)
  if (node.tagName === 'blockquote') return readQuotation(node, standing, list)
  if (node.tagName === 'table') return readTable(node, list)
  if (node.tagName === 'figure') return readFigure(node, standing, list)
  const isContact =
    node.tagName === 'address' || classesOf(node).some((name) => name === 'contact' || name === 'vcard')
  const isSummary = classesOf(node).some((name) => name === 'summary' || name === 'gem-c-lead-paragraph')
  const kind = isContact ? 'contact' : isSummary && node.tagName !== 'details' ? 'summary' : standing.kind
  const isSpeaker = standing.kind === 'quotation' && isAttribution(node)
  readFlow(node.children, { ...standing, kind, ...(isSpeaker ? { part: 'speaker' as const } : {}) }, list)
}

const classesOf = ({ properties }: Element): string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : []

const isAttribution = (node: Element): boolean => {
  const [only, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  return (
    node.tagName === 'footer' || (others.length === 0 && only?.type === 'element' && only.tagName === 'cite')
  )
}

function readHeading(node: Element, level: number, list: BlockList): void {
  const isTitle = level === 1 && !list.blocks.some(({ kind }) => kind === 'title')
  const frame: BlockFrame = isTitle ? { kind: 'title' } : { kind: 'heading', level: Math.max(2, level) }
  addRun(runOf(node.children), { ...frame, depth: 0 }, list)
}

function readList(node: Element, standing: Standing, list: BlockList): void {
  const group = standing.list ? standing.group : (list.groups += 1)
  const frame: Standing = {
    ...standing,
    kind: standing.kind === 'contact' ? 'contact' : 'list_item',
    ...(group === undefined ? {} : { group }),
    list: { ordered: node.tagName === 'ol', depth: (standing.list?.depth ?? 0) + 1 },
  }
  for (const child of node.children) {
    if (child.type === 'element' && !unwanted.has(child.tagName)) readListItem(child, frame, list)
  }
}

/** Paragraphs of one point are one block with line breaks; a list, table or figure within it stands by itself. */
function readListItem(node: Element, standing: Standing, list: BlockList): void {
  const apart = new Set(['ul', 'ol', 'table', 'figure', 'blockquote'])
  let together: ElementContent[] = []
  const flush = () => {
    addRun(flat(together), standing, list)
    together = []
  }
  for (const child of node.children) {
    if (child.type !== 'element' || !apart.has(child.tagName)) together.push(child)
    else {
      flush()
      readFlow([child], { ...standing, depth: standing.depth + 1 }, list)
    }
  }
  flush()
}

/** An image with its caption, a quotation with its speaker, or anything else under a caption. */
function readFigure(node: Element, standing: Standing, list: BlockList): void {
  const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'figcaption'
  const from = list.blocks.length
  readFlow(
    node.children.filter((child) => !isCaption(child)),
    standing,
    list,
  )
  const about = list.blocks
    .slice(from)
    .findLast(({ kind, part }) => !part && (kind === 'image' || kind === 'quotation'))
  const part = about?.kind === 'image' ? 'caption' : 'speaker'
  const frame =
    about?.group === undefined ? standing : { kind: about.kind, part, group: about.group, depth: 0 }
  for (const caption of node.children.filter(isCaption)) addRun(flat([caption]), frame as Standing, list)
}

/** A quotation's paragraphs, and who said it: a citation, or a last line after a dash. */
function readQuotation(node: Element, standing: Standing, list: BlockList): void {
  const group = standing.kind === 'quotation' ? standing.group : (list.groups += 1)
  const from = list.blocks.length
  readFlow(
    node.children,
    { kind: 'quotation', ...(group === undefined ? {} : { group }), depth: standing.depth },
    list,
  )
  const last = list.blocks.at(-1)
  if (list.blocks.length - from < 2 || last?.kind !== 'quotation' || last.part) return
  const dash = /^[—–―-]{1,2}\s*(?=\S)/u.exec(last.content.text)?.[0]
  if (!dash) return
  last.part = 'speaker'
  last.content = { ...last.content, text: last.content.text.slice(dash.length) }
}
