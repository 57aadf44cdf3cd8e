import type { ElementContent, Nodes, Root } from 'hast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { readHtml } from './html'
import { refuseHostileMarkdown } from './hostile-markdown'

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .freeze()

/** Tags that stand alone in Markdown and mean something inside a sentence; hast-inline.ts reads them. */
const inlineTag = /^<\/?(?:br|sub|sup|b|strong|i|em)\s*\/?>$/iu

/**
 * Reads GitHub-flavoured Markdown; HTML inside it is read as HTML.
 * @throws Refusal `bad_input`, `why`: `too_large`, `too_deep`, `too_much_markup`
 */
export function readMarkdown(text: string): Root {
  refuseHostileMarkdown(text)
  const tree = markdown.runSync(markdown.parse(text))
  readHtmlWithin(tree)
  return tree
}

function readHtmlWithin(node: Nodes): void {
  if (!('children' in node)) return
  node.children = node.children.flatMap<ElementContent>((child) => {
    if (child.type === 'raw')
      return inlineTag.test(child.value) ? child : (readHtml(child.value).children as ElementContent[])
    readHtmlWithin(child)
    return child as ElementContent
  })
}
