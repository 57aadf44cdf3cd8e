import { Fragment, type ReactNode } from 'react'
import type { Article, ArticleBlock } from './article'
import type { Frame } from './frame'
import { groupBlocks, type Thing } from './group-blocks'
import { Inline } from './inline'
import { List } from './list'
import { Picture } from './picture'
import { said } from './said'
import { Table } from './table'

/** An article's text without its title: what stands under the date on its page. */
export function ArticleText({ article, frame }: { article: Article; frame: Frame }): ReactNode {
  return groupBlocks(article.blocks).map((thing, position) => (
    <Fragment key={position}>{element(thing, frame)}</Fragment>
  ))
}

function element({ kind, blocks, isHeaded }: Thing, frame: Frame): ReactNode {
  const [first] = blocks
  if (!first) return null
  switch (kind) {
    case 'summary':
      return <Paragraph block={first} className="summary" />
    case 'heading':
      return <Heading block={first} />
    case 'paragraph':
      return <Paragraph block={first} />
    case 'quotation':
      return <Quotation blocks={blocks} />
    case 'list_item':
      return <List blocks={blocks} />
    case 'table_cell':
      return <Table blocks={blocks} frame={frame} />
    case 'image':
      return <Picture blocks={blocks} />
    case 'notes':
    case 'contact':
      return (
        <section className={kind}>
          {!isHeaded && <h2>{said(frame, kind)}</h2>}
          <Paragraphs blocks={blocks} />
        </section>
      )
    case 'standing_text':
      return (
        <div className="standing">
          <Paragraphs blocks={blocks} />
        </div>
      )
  }
}

const Paragraph = ({ block, className }: { block: ArticleBlock; className?: string }) => (
  <p className={className}>
    <Inline {...block} />
  </p>
)

const Paragraphs = ({ blocks }: { blocks: ArticleBlock[] }) =>
  blocks.map((block, position) => <Paragraph key={position} block={block} />)

function Heading({ block }: { block: ArticleBlock }) {
  const Level = `h${Math.min(6, Math.max(2, block.level ?? 2))}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  return (
    <Level>
      <Inline {...block} />
    </Level>
  )
}

function Quotation({ blocks }: { blocks: ArticleBlock[] }) {
  const speaker = blocks.find(({ part }) => part === 'speaker')
  return (
    <figure className="quotation">
      <blockquote>
        <Paragraphs blocks={blocks.filter(({ part }) => !part)} />
      </blockquote>
      {speaker && (
        <figcaption>
          <Inline {...speaker} />
        </figcaption>
      )}
    </figure>
  )
}
