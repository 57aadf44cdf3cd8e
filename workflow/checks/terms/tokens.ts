/** A word of a text; UTF-16 offsets, end exclusive. */
export type Token = {
  start: number
  end: number
  written: string
  /** In small letters without marks, to be compared. */
  folded: string
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu

/** Letters Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ґ: 'г',
}

/**
 * A word in small letters without marks: "Île" is "ile", "Łódź" "lodz". What inflection does to vowels by marks alone
 * (German umlaut, Czech length, Greek stress) is thereby no difference.
 */
export function fold(word: string): string {
  const small = word.toLowerCase()
  // oxlint-disable-next-line no-control-regex -- the letters that have no marks
  if (/^[\x00-\x7F]*$/u.test(small)) return small
  return small
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/[ßøæœłđðþıςґ]/gu, (letter) => plainLetters[letter]!)
}

/** The texts last asked for: a pair's source and target are read by several checks, one after another. */
const kept = new Map<string, readonly Token[]>()
const keptTexts = 8

/** The words of a text, split at apostrophes and hyphens too. Scripts without spaces give whole runs. */
export function tokensOf(text: string): readonly Token[] {
  const known = kept.get(text)
  if (known) return known
  const tokens: Token[] = []
  for (const { 0: written, index } of text.matchAll(wordPattern))
    tokens.push({ start: index, end: index + written.length, written, folded: fold(written) })
  if (kept.size >= keptTexts) kept.delete(kept.keys().next().value!)
  kept.set(text, tokens)
  return tokens
}
