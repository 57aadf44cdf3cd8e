/**
 * Roman numerals up to 39 (centuries, monarchs, wars, chapters) in Latin capitals, and in the Cyrillic and Greek capitals
 * that look alike; an ordinal ending may stand behind them.
 */
const pattern =
  /(?<![\p{L}\p{N}])[IVXІХΙΧ]{1,6}(?![\p{L}\p{N}]|['’]\p{L})|(?<![\p{L}\p{N}])[IVXІХΙΧ]{1,6}(?=(?:e|er|ère|re|ème|ο[ςυ]?|η[ςν]?|o|a)(?!\p{L}))/gu

const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, І: 1, Х: 10, Ι: 1, Χ: 10 }

/** The values of the Roman numerals in a text, most of centuries, kings and chapters. */
export function romanNumbersIn(text: string): { value: number; start: number; end: number }[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
    const values = [...written].map((letter) => letters[letter]!)
    const value = values.reduce((sum, one, at) => sum + (one < (values[at + 1] ?? 0) ? -one : one), 0)
    return [{ value, start: index, end: index + written.length }]
  })
}
