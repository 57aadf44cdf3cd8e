'use client'

import type { ReactNode } from 'react'
import { toPieces } from '@/workflow/text/coded-text'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import styles from './source-editor.module.css'

const tags = {
  emphasis: 'em',
  strong: 'strong',
  subscript: 'sub',
  superscript: 'sup',
  abbreviation: 'abbr',
} as const

type Open = { code: InlineCode | null; children: ReactNode[] }

/** Coded text as it will read: links underlined (and dead), emphasis emphasised. */
export function CodedWords({ content }: { content: CodedText }) {
  const open: Open[] = [{ code: null, children: [] }]
  for (const piece of toPieces(content)) {
    const top = open.at(-1)!
    if (typeof piece === 'string') top.children.push(piece)
    else if (piece.role === 'open') open.push({ code: piece, children: [] })
    else if (piece.role === 'close') {
      if (open.length === 1) continue
      const closed = open.pop()!
      open.at(-1)!.children.push(wrap(closed, open.at(-1)!.children.length))
    } else top.children.push(piece.type === 'break' ? <br key={top.children.length} /> : piece.character)
  }
  return <>{open.flatMap(({ children }) => children)}</>
}

function wrap({ code, children }: Open, key: number): ReactNode {
  if (code?.type === 'link' && code.role === 'open')
    return (
      <span key={key} className={styles.link} title={code.href}>
        {children}
      </span>
    )
  const Tag = tags[code?.type as keyof typeof tags] ?? 'span'
  return <Tag key={key}>{children}</Tag>
}
