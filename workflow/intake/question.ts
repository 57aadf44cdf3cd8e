/**
 * A place where reading a source could not be sure; nothing was guessed.
 * `split`: two paragraphs may have become one, the second beginning at `offset` · `hyphen`: the hyphen at `offset` may only
 * mark a word broken at a line's end · `title`: no block is the title, and a release needs one · `left_out`: `words`, which
 * stood before the block, are marks of the sender ("ENDS") and no part of what is published.
 */
export type Question = {
  kind: 'split' | 'hyphen' | 'title' | 'left_out'
  /** Index of the block it is about. */
  block: number
  /** UTF-16, in the block's text. */
  offset: number
  words?: string
}
