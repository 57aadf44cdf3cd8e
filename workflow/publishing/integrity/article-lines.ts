import type { Article, ArticleBlock } from '@/workflow/publishing/article'
import { codeNumber, codePattern } from '@/workflow/text/inline-code'
import { linesOf, normal } from './line'

/** An article as its page says it: a line for each block, in order. */
export type ArticleLines = {
  /** With what an image shows in words where it stands. */
  all: string[]
  /** Without: what somebody has who copied the text off a page. */
  read: string[]
  changeNote: string | null
}

/** The words of an article, as readers see them. */
export function articleLines({ title, blocks, changeNote }: Article): ArticleLines {
  const isTitled = blocks.some(({ kind, text }) => kind === 'title' && text !== '')
  const ordered = blocks.toSorted((a, b) => Number(b.kind === 'title') - Number(a.kind === 'title'))
  const read = ordered.filter(({ kind, part }) => kind !== 'image' || part)
  const lines = (some: ArticleBlock[]) => linesOf([...(isTitled ? [] : [title]), ...some.map(wordsOf)])
  return { all: lines(ordered), read: lines(read), changeNote: changeNote && normal(changeNote) }
}

function wordsOf({ text, codes }: ArticleBlock): string {
  return text.replace(codePattern, (character) => {
    const code = codes.find(({ number }) => number === codeNumber(character))
    if (code?.type === 'break') return ' '
    return code?.type === 'private_use' ? code.character : ''
  })
}
