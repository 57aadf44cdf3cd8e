const greekAccents = /[\u0301\u0308]/gu
const apostrophes = /[’ʼ`´]/gu

/**
 * A word as it is looked up: in small letters, with one apostrophe, and in Greek without accents, which move with the
 * ending. Turkish capital İ loses its dot. The length may change.
 */
export function fold(text: string): string {
  const small = text.toLowerCase().replace(apostrophes, "'")
  if (/[\u0370-\u03ff\u1f00-\u1fff]/u.test(small))
    return small.normalize('NFD').replace(greekAccents, '').normalize('NFC')
  return small.includes('i\u0307') ? small.replaceAll('i\u0307', 'i') : small
}
