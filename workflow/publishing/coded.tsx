import type { ReactNode } from 'react'
import { codeNumber, type CodedText, type InlineCode } from '@/workflow/text/inline-code'
import { isSafeLink } from './safe-link'

type Open = Extract<InlineCode, { role: 'open' }>
type Level = { open: Open | null; children: ReactNode[] }

const codeOrWords = /[\uE000-\uF8FF]|[^\uE000-\uF8FF]+/gu

/**
 * Coded text as elements. Whatever its codes, the outcome is well formed: a pair left open ends with the text or with
 * the pair around it, and a code the text does not know is left out.
 */
export function Coded({ text, codes }: CodedText): ReactNode {
  const known = new Map(codes.map((code) => [code.number, code]))
  const levels: Level[] = [{ open: null, children: [] }]
  const add = (node: ReactNode) => void levels.at(-1)?.children.push(node)
  const close = () => {
    const level = levels.pop()
    if (level?.open) add(element(level.open, level.children, levels))
  }
  for (const [piece] of text.matchAll(codeOrWords)) {
    const code = isCode(piece) ? known.get(codeNumber(piece)) : null
    if (code === null) add(piece)
    else if (code?.role === 'open') levels.push({ open: code, children: [] })
    else if (code?.role === 'single') add(code.type === 'break' ? <br /> : code.character)
    else if (code?.role === 'close' && levels.some(({ open }) => open?.number === code.number - 1)) {
      while (levels.at(-1)?.open?.number !== code.number - 1) close()
      close()
    }
  }
  while (levels.length > 1) close()
  return <>{keyed(levels[0]?.children ?? [])}</>
}

const isCode = (piece: string): boolean => piece >= '\uE000' && piece <= '\uF8FF'

/** Children as arguments, not as an array: their order never changes, so they need no keys. */
const keyed = (children: ReactNode[]): ReactNode =>
  children.map((child, position) => <Child key={position}>{child}</Child>)

const Child = ({ children }: { children: ReactNode }): ReactNode => children

function element(open: Open, nodes: ReactNode[], around: Level[]): ReactNode {
  const children = keyed(nodes)
  switch (open.type) {
    case 'link':
      return isSafeLink(open.href) && !around.some((level) => level.open?.type === 'link') ? (
        <a href={open.href} title={open.title}>
          {children}
        </a>
      ) : (
        children
      )
    case 'emphasis':
      return <em>{children}</em>
    case 'strong':
      return <strong>{children}</strong>
    case 'subscript':
      return <sub>{children}</sub>
    case 'superscript':
      return <sup>{children}</sup>
    case 'abbreviation':
      return <abbr title={open.title}>{children}</abbr>
  }
}
