import type { Element, ElementContent, Root, RootContent } from 'hast'
import { readHtml } from '@/workflow/formats/html'
import { linesOf, normal } from './line'

/** A page that somebody saved, or that was fetched, as far as it says something of ours. */
export type PageCopy = {
  /** The address it says it is of, if it says one. */
  address: string | null
  /** BCP 47, as it says. */
  language: string | null
  /** The words of its article, without what the office's frame adds: times, notices and links. */
  lines: string[]
  /** What stands in notices within the article: corrections, where they are told. */
  notices: string
}

/** Elements of an article that hold none of its words. */
const around = new Set(['aside', 'dl', 'nav', 'footer', 'script', 'style', 'template', 'noscript', 'svg'])
const inline = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr ruby rt rp'.split(' '),
)

/**
 * Reads a page as its reader sees it.
 * @throws Refusal `bad_input`: a page made to be slow to read
 */
export function readPageCopy(html: string): PageCopy {
  const root = readHtml(html)
  const all = elementsOf(root)
  const article = all.find(({ tagName }) => tagName === 'article')
  const canonical = all.find(
    ({ tagName, properties }) => tagName === 'link' && hasRel(properties, 'canonical'),
  )
  const document = all.find(({ tagName }) => tagName === 'html')
  const asides = article ? elementsOf(article).filter(({ tagName }) => tagName === 'aside') : []
  return {
    address: text(canonical?.properties['href']),
    language: text(document?.properties['lang']),
    lines: article ? linesOf(linesIn(article)) : [],
    notices: normal(asides.flatMap(linesIn).join(' ')),
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const hasRel = (properties: Element['properties'], rel: string): boolean =>
  Array.isArray(properties['rel']) && properties['rel'].includes(rel)

function elementsOf(within: Root | Element): Element[] {
  const found: Element[] = []
  const waiting: (Root | Element)[] = [within]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const inside = (node.children as (RootContent | ElementContent)[]).filter(
      (child) => child.type === 'element',
    )
    found.push(...(node === within ? [] : [node as Element]))
    waiting.push(...inside.toReversed())
  }
  return found
}

/** A heading that the frame gives to notes and contacts which have none of their own. */
const isFrameHeading = ({ tagName }: Element, parent: Element): boolean =>
  tagName === 'h2' &&
  parent.tagName === 'section' &&
  ['notes', 'contact'].some((name) =>
    (parent.properties['className'] as string[] | undefined)?.includes(name),
  )

/** The lines an element shows. Its own depth is bounded by the reader of HTML. */
function linesIn(element: Element): string[] {
  const lines = ['']
  const write = (words: string) => lines.push(`${lines.pop()}${words}`)
  const read = (node: Element) => {
    for (const child of node.children) {
      if (child.type === 'text') write(child.value)
      if (child.type !== 'element' || isFrameHeading(child, node)) continue
      if (around.has(child.tagName)) continue
      if (child.tagName === 'br') write(' ')
      else if (child.tagName === 'img') lines.push(text(child.properties['alt']) ?? '', '')
      else if (inline.has(child.tagName)) read(child)
      else {
        lines.push('')
        read(child)
        lines.push('')
      }
    }
  }
  read(element)
  return lines
}
