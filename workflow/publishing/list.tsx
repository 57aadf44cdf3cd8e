import type { ReactNode } from 'react'
import type { ArticleBlock } from './article'
import { Inline } from './inline'

const depthOf = (block: ArticleBlock | undefined): number => block?.list?.depth ?? 1

/** List items as nested lists; what is deeper than the item before it belongs to that item. */
export function List({ blocks }: { blocks: ArticleBlock[] }): ReactNode {
  const depth = Math.min(...blocks.map(depthOf))
  const starts = blocks.flatMap((block, position) =>
    position === 0 || depthOf(block) === depth ? [position] : [],
  )
  const Tag = blocks[0]?.list?.ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {starts.map((start, index) => {
        const [block, ...inner] = blocks.slice(start, starts[index + 1])
        return (
          <li key={start}>
            {block && <Inline {...block} />}
            {inner.length > 0 && <List blocks={inner} />}
          </li>
        )
      })}
    </Tag>
  )
}
