import type { Element, ElementContent, Nodes } from 'hast'
import { Refusal } from '@/workflow/release/refusal'
import { addBlock, noteDroppedLinks, type BlockFrame, type BlockList } from './block-list'
import { readImages } from './hast-figure'
import { emptyRun, lineBreak, readInline, unwanted, type Run } from './hast-inline'
import { maxDepth } from './limits'

const blockElements = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'fieldset',
  ],
  ...[
    'figcaption',
    'figure',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
    'hr',
    'html',
    'legend',
    'li',
  ],
  ...['main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul'],
])

/** Whether an element, or one within it, stands on lines of its own. */
export const standsAlone = (node: Element): boolean =>
  blockElements.has(node.tagName) ||
  node.children.some((child) => child.type === 'element' && standsAlone(child))

/** Where a node stands: what its words become. */
export type Standing = BlockFrame & { depth: number }

/** The words and codes of nodes that stand in a line. */
export function runOf(nodes: readonly Nodes[]): Run {
  const run = emptyRun()
  nodes.forEach((node) => readInline(node, run))
  return run
}

/** Adds a run as a block, and the images found within it as blocks after it. */
export function addRun(run: Run, { depth: _depth, ...frame }: Standing, list: BlockList): void {
  if (addBlock(list, frame, run.pieces)) noteDroppedLinks(list, run)
  readImages(run.images, list)
}

/** A run over elements that stand one under another, with a line break between. */
export function flat(nodes: readonly ElementContent[], run: Run = emptyRun(), depth = 0): Run {
  if (depth > maxDepth) throw new Refusal('bad_input', { why: 'too_deep', most: maxDepth })
  for (const node of nodes) {
    if (node.type !== 'element' || !standsAlone(node) || unwanted.has(node.tagName)) readInline(node, run)
    else {
      if (run.pieces.some((piece) => typeof piece === 'string' && piece.trim() !== ''))
        run.pieces.push(lineBreak)
      flat(node.children, run, depth + 1)
    }
  }
  return run
}
