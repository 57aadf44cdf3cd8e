import type { Element } from 'hast'
import { addRun, flat } from './hast-run'
import type { BlockList } from './block-list'

/** Reads a table's cells row by row; a caption comes before as a paragraph. A cell over several columns counts them all. */
export function readTable(node: Element, list: BlockList): void {
  const group = (list.groups += 1)
  for (const caption of elementsOf(node, ['caption']))
    addRun(flat(caption.children), { kind: 'paragraph', depth: 0 }, list)
  const parts = elementsOf(node, ['thead', 'tbody', 'tfoot'])
  const rows = parts.flatMap((part) =>
    elementsOf(part, ['tr']).map((row) => ({ row, isHead: part.tagName === 'thead' })),
  )
  rows.push(...elementsOf(node, ['tr']).map((row) => ({ row, isHead: false })))
  rows.forEach(({ row, isHead }, index) => {
    let column = 0
    for (const cell of elementsOf(row, ['th', 'td'])) {
      const header = isHead || cell.tagName === 'th'
      addRun(
        flat(cell.children),
        { kind: 'table_cell', group, cell: { row: index, column, header }, depth: 0 },
        list,
      )
      column += Math.min(100, Math.max(1, Number(cell.properties.colSpan) || 1))
    }
  })
}

const elementsOf = (node: Element, names: string[]): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element' && names.includes(child.tagName))
