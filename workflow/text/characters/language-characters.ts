/** What a language writes that not every keyboard has; each list parted by spaces, in the order it is offered. */
export type LanguageCharacters = {
  /** Quotation marks, opening and closing in turn, the usual ones first. */
  quotes: string
  /** Dashes, hyphens, the ellipsis and marks of its own. */
  punctuation: string
  /** Small letters that a keyboard of plain Latin letters has not; marks that stand on another letter among them. */
  letters: string
  /** Letters of names and words from elsewhere. */
  others: string
}
