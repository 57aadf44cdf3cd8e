import type { CodedText } from '@/workflow/text/inline-code'
import type { ArticleBlock } from './article'

/** A sentence of a page that is looked at beside its workspace. */
export type MarkedSentence = CodedText & {
  /** null: the source's own. */
  translationId: string | null
  /** BCP 47: the language it is in, where nobody has said it in the page's yet. */
  foreign?: string
}

/** A block's sentences, each to be found, and what stands between them. */
export type Marked = { sentences: MarkedSentence[]; between: string }

/** Pages that readers get are made of blocks without marks: an edition has none. */
export type MarkedBlock = ArticleBlock & { marked?: Marked }

/** Where a translation stands on a marked page. */
export const markOf = (translationId: string): string => `sentence-${translationId}`
