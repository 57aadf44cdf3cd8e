import { ExternalHyperlink, TextRun } from 'docx'
import type { ParagraphChild } from 'docx'
import { isSafeLink } from '@/workflow/publishing/safe-link'
import { codeNumber } from '@/workflow/text/inline-code'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import type { Voice } from './voice'

type Open = Extract<InlineCode, { role: 'open' }>

const marks = {
  emphasis: { italics: true, italicsComplexScript: true },
  strong: { bold: true, boldComplexScript: true },
  subscript: { subScript: true },
  superscript: { superScript: true },
  abbreviation: {},
  link: {},
} as const

const codeOrWords = /[\uE000-\uF8FF]|[^\uE000-\uF8FF]+/gu

/**
 * Coded text as runs. As on a page, a pair left open ends with the text, a code the text does not know is left out, and
 * a link within a link is words.
 * @param origin what links within the site begin with
 */
export function codedRuns({ text, codes }: CodedText, voice: Voice, origin: string): ParagraphChild[] {
  const known = new Map(codes.map((code) => [code.number, code]))
  const within: Open[] = []
  const out: ParagraphChild[] = []
  let link: { href: string; number: number; children: ParagraphChild[] } | null = null
  const add = (run: TextRun) => void (link ? link.children : out).push(run)
  const endLink = () => {
    if (link) out.push(new ExternalHyperlink({ link: link.href, children: link.children }))
    link = null
  }
  const look = () => ({
    ...voice.run,
    ...Object.assign({}, ...within.map(({ type }) => marks[type])),
    ...(link && { style: 'Hyperlink' }),
  })
  for (const [piece] of text.matchAll(codeOrWords)) {
    const code = isCode(piece) ? known.get(codeNumber(piece)) : null
    if (code === null) add(new TextRun({ ...look(), text: piece }))
    else if (code?.role === 'single')
      add(new TextRun({ ...look(), ...(code.type === 'break' ? { break: 1 } : { text: code.character }) }))
    else if (code?.role === 'open') {
      if (code.type === 'link' && !link && isSafeLink(code.href) && !code.href.startsWith('#'))
        link = { href: absolute(code.href, origin), number: code.number, children: [] }
      within.push(code)
    } else if (code?.role === 'close' && within.some(({ number }) => number === code.number - 1))
      for (let open = within.pop(); open; open = within.pop()) {
        if (open.number === linkNumber(link)) endLink()
        if (open.number === code.number - 1) break
      }
  }
  endLink()
  return out
}

const isCode = (piece: string): boolean => piece >= '\uE000' && piece <= '\uF8FF'

const linkNumber = (link: { number: number } | null): number | null => link?.number ?? null

const absolute = (href: string, origin: string): string => (href.startsWith('/') ? `${origin}${href}` : href)
