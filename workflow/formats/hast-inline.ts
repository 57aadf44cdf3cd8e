import type { Element, ElementContent, Nodes } from 'hast'
import { outsidePieces, type Piece } from '@/workflow/text/coded-text'
import type { InlineCode } from '@/workflow/text/inline-code'
import { safeHref } from './safe-href'

type PairType = 'emphasis' | 'strong' | 'subscript' | 'superscript' | 'abbreviation'

const pairs: Readonly<Record<string, PairType | undefined>> = {
  ...{ em: 'emphasis', i: 'emphasis', cite: 'emphasis', dfn: 'emphasis', strong: 'strong', b: 'strong' },
  ...{ sub: 'subscript', sup: 'superscript', abbr: 'abbreviation', acronym: 'abbreviation' },
}

/** Elements that are no part of a release, with all they hold. */
export const unwanted = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'applet',
    'svg',
    'math',
    'canvas',
  ],
  ...[
    'audio',
    'video',
    'map',
    'head',
    'nav',
    'form',
    'button',
    'input',
    'select',
    'textarea',
    'dialog',
    'menu',
  ],
])

/** What a run of inline nodes says, with links that were not kept and images found within. */
export type Run = { pieces: Piece[]; droppedLinks: { words: string; href: string }[]; images: Element[] }

export const emptyRun = (): Run => ({ pieces: [], droppedLinks: [], images: [] })

const open = (code: Record<string, unknown>): Piece => ({ number: 0, role: 'open', ...code }) as InlineCode
const close = (type: InlineCode['type']): Piece => ({ number: 0, role: 'close', type }) as InlineCode
export const lineBreak: Piece = { number: 0, type: 'break', role: 'single' }

/** Adds a node's words and codes to a run. */
export function readInline(node: Nodes, run: Run): void {
  if (node.type === 'text') for (const piece of outsidePieces(node.value)) run.pieces.push(piece)
  if (node.type === 'raw') run.pieces.push(...rawTag(node.value))
  if (node.type !== 'element' || unwanted.has(node.tagName) || isHidden(node)) return
  if (node.tagName === 'br') run.pieces.push(lineBreak)
  else if (node.tagName === 'img') run.images.push(node)
  else if (node.tagName === 'a') readLink(node, run)
  else if (node.tagName === 'q') wrap(node, run, ['“', '”'])
  else {
    const type = pairs[node.tagName]
    const title = node.properties.title
    if (type) wrap(node, run, [open({ type, ...(title ? { title: String(title) } : {}) }), close(type)])
    else readAll(node.children, run)
  }
}

const readAll = (nodes: ElementContent[], run: Run): void => nodes.forEach((node) => readInline(node, run))

function wrap(node: Element, run: Run, [before, after]: [Piece, Piece]): void {
  run.pieces.push(before)
  readAll(node.children, run)
  run.pieces.push(after)
}

function readLink(node: Element, run: Run): void {
  const given = String(node.properties.href ?? '')
  const href = safeHref(given)
  const title = node.properties.title
  if (href)
    return wrap(node, run, [
      open({ type: 'link', href, ...(title ? { title: String(title) } : {}) }),
      close('link'),
    ])
  const from = run.pieces.length
  readAll(node.children, run)
  const words = run.pieces
    .slice(from)
    .filter((piece) => typeof piece === 'string')
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
  if (given !== '' && !given.startsWith('#')) run.droppedLinks.push({ words, href: given })
}

/** A tag that stood alone in Markdown; `fromPieces` sees to its partner. */
function rawTag(value: string): Piece[] {
  const [, slash, name = ''] = /^<(\/?)(\w+)/u.exec(value) ?? []
  const type = pairs[name.toLowerCase()]
  if (name.toLowerCase() === 'br') return [lineBreak]
  return type ? [slash ? close(type) : open({ type })] : []
}

export const isHidden = ({ properties }: Element): boolean =>
  (properties.hidden !== undefined && properties.hidden !== false) ||
  /display:\s*none/iu.test(String(properties.style ?? ''))

/** White space as HTML shows it: one space at most, none at a line's edge. */
export function collapse(pieces: readonly Piece[]): Piece[] {
  let isEdge = true
  return pieces.map((piece) => {
    if (typeof piece !== 'string') {
      if (piece.role === 'single') isEdge = piece.type === 'break'
      return piece
    }
    const words = piece.replace(/[ \t\n\r\f]+/gu, ' ')
    const shown = isEdge ? words.replace(/^ /u, '') : words
    if (shown !== '') isEdge = shown.endsWith(' ')
    return shown
  })
}
