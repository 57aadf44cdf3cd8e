import { wordsOf } from '@/workflow/text/words'

/** Scripts whose words stand without spaces between, or with their particles on. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** Marks that writers and searchers leave out. Those of Cyrillic (й) and of kana (が) make another letter. */
const marks = /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}])\p{M}+/gu

/** A text as it is compared in search: small letters, without accents, one kind of apostrophe. */
export const fold = (text: string): string =>
  text
    .replaceAll('\u00AD', '')
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(marks, '')
    .normalize('NFC')
    .replaceAll(/[’ʼ‘]/gu, `'`)
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .replaceAll('ı', 'i')

export const isUnspaced = (character: string): boolean => unspaced.test(character)

/**
 * The words a text is searched by, folded; each character a word where words have no spaces between.
 * @param language BCP 47
 */
export function searchWords(text: string, language: string): string[] {
  return wordsOf(text, language).flatMap((word) => {
    const folded = fold(word)
    return isUnspaced(folded) ? [...folded] : [folded]
  })
}
