import type { ReactNode } from 'react'
import type { ArticleBlock } from './article'
import type { Frame } from './frame'
import { Inline } from './inline'

/** Table cells as a table, in a region that scrolls by itself where the page is narrow. */
export function Table({ blocks, frame }: { blocks: ArticleBlock[]; frame: Frame }): ReactNode {
  const rows = Map.groupBy(blocks, ({ cell }) => cell?.row ?? 0)
  return (
    <section className="table" tabIndex={0} aria-label={frame.t('table')}>
      <table>
        <tbody>
          {[...rows].map(([row, cells]) => (
            <tr key={row}>
              {cells.map((block) => (
                <Cell
                  key={block.cell?.column}
                  block={block}
                  isOnlyHeader={cells.every(({ cell }) => cell?.header)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ block, isOnlyHeader }: { block: ArticleBlock; isOnlyHeader: boolean }) {
  const words = <Inline {...block} />
  if (!block.cell?.header || block.text === '') return <td>{words}</td>
  return <th scope={isOnlyHeader ? 'col' : 'row'}>{words}</th>
}
