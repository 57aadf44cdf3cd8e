import { withoutCodes } from '@/workflow/text/inline-code'
import type { Article } from './article'

/** Code units of a text that stands for a whole release in lists. */
const longest = 320

/** What a release says in short, in plain words: its summary, or else how it begins. */
export function summaryOf({ blocks, language }: Pick<Article, 'blocks' | 'language'>): string | undefined {
  const block =
    blocks.find(({ kind, text }) => kind === 'summary' && text !== '') ??
    blocks.find(({ kind, text }) => kind === 'paragraph' && text !== '')
  return block && shortened(withoutCodes(block.text).replace(/\s+/gu, ' ').trim(), language)
}

/** Cut after a word, where it is too long; the ellipsis says so. */
function shortened(text: string, language: string): string {
  if (text.length <= longest) return text
  let end = 0
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (index + segment.length > longest) break
    end = index + segment.length
  }
  return `${text.slice(0, end).trimEnd()}…`
}
