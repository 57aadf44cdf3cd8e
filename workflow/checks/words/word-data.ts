/** What the checks know of one language to tell it from others and to know how long it runs. */
export type WordData = {
  /** Characters of a text for each character of the same text in English; null where nobody counted. */
  length: number | null
  /** Languages the profile tells this one from, one by one; after them the rest of its script together. */
  others: readonly string[]
  /**
   * Features separated by spaces: `_word_`, `_beginning`, `end_` or a letter, then for each of `others` and the rest a
   * letter `A`–`O`: how much the feature speaks for this language (`O`) or against it (`A`).
   */
  profile: string
}
