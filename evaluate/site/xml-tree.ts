import { SaxesParser } from 'saxes'

export type Tree = { name: string; has: Record<string, string>; text: string; inside: Tree[] }

/** A document of XML as a tree. @throws Error where it is not well formed */
export function treeOf(xml: string): Tree {
  const root: Tree = { name: '', has: {}, text: '', inside: [] }
  const open = [root]
  const parser = new SaxesParser({ fileName: 'xml' })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Tree = { name, has: attributes as Record<string, string>, text: '', inside: [] }
    open.at(-1)!.inside.push(element)
    open.push(element)
  })
  parser.on('text', (text) => void (open.at(-1)!.text += text))
  parser.on('closetag', () => void open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return root.inside[0]!
}
