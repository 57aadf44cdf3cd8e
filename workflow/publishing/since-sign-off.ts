import { withoutCodes } from '@/workflow/text/inline-code'
import { wordDiff } from '@/workflow/text/word-diff'
import type { Change } from '@/workflow/text/word-diff'
import type { Article } from './article'

const textsOf = ({ blocks }: Article) => blocks.map(({ text }) => text)

/** Texts of one that the other has not, each as often as it has it more. */
function missingFrom(texts: string[], others: string[]): string[] {
  const left = [...others]
  return texts.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/**
 * What changed between two editions of a page, word by word, block by block in reading order. Blocks that both have
 * are left out, wherever they stand; one that only one of them has is all added or all removed. A
 * change note is of its own edition alone: a new one is added, the old one is nothing that changed.
 */
export function sinceSignOff(before: Article, after: Article): Change[][] {
  const gone = missingFrom(textsOf(before), textsOf(after))
  const come = missingFrom(textsOf(after), textsOf(before))
  const { language, changeNote } = after
  const isNoted = changeNote !== null && changeNote !== before.changeNote
  return [
    ...Array.from({ length: Math.max(gone.length, come.length) }, (_, position) =>
      wordDiff(withoutCodes(gone[position] ?? ''), withoutCodes(come[position] ?? ''), language),
    ),
    ...(isNoted ? [wordDiff('', changeNote, language)] : []),
  ]
}
