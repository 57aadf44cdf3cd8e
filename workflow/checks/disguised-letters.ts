import type { Check, Finding } from './finding'
import { knownScript } from './pair-words'

/** Kanji that look like kana, each as the kana: between kana they are a slip. */
const kana: Readonly<Record<string, string>> = {
  ...{ 力: 'カ', 口: 'ロ', 工: 'エ', 夕: 'タ', 卜: 'ト', 二: 'ニ', 一: 'ー', 八: 'ハ' },
  ...{ べ: 'ベ', ぺ: 'ペ', り: 'リ' },
}
const amongKatakana = /(?<=[\u30A1-\u30FA\u30FC])[力口工夕卜二一八べぺり](?=[\u30A1-\u30FA\u30FC])/gu
const halfKana = /[\uFF66-\uFF9F]+/gu

/** Full-width forms, letters of phonetics and mathematics: not what European text is written in. */
const wide = /[\uFF01-\uFF5E]+/gu
const styled = /[\u{1D400}-\u{1D7FF}]+/gu
const phonetic: Readonly<Record<string, string>> = {
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ʟ: 'l',
  ʀ: 'r',
  ɴ: 'n',
  ᴏ: 'o',
  ᴜ: 'u',
}
const phoneticInWord = /(?<=[a-z])[ɑɡɩʟʀɴᴏᴜ]|[ɑɡɩʟʀɴᴏᴜ](?=[a-z])/gu
/** A figure for a letter, among small letters. */
const figures: Readonly<Record<string, string>> = { 0: 'o', 1: 'l' }
const figureInWord = /(?<=(?<!\S)\p{L}*\p{Ll})[01](?=\p{Ll}{2,}(?![\p{L}\d./@]))/gu

const east = new Set(['Jpan', 'Hans', 'Hant', 'Kore', 'Hani'])

type Slip = { pattern: RegExp; mend: (written: string) => string; where: 'east' | 'elsewhere' | 'everywhere' }

const slips: readonly Slip[] = [
  { pattern: amongKatakana, mend: (written) => kana[written] ?? written, where: 'east' },
  { pattern: halfKana, mend: (written) => written.normalize('NFKC'), where: 'everywhere' },
  { pattern: wide, mend: (written) => written.normalize('NFKC'), where: 'elsewhere' },
  { pattern: styled, mend: (written) => written.normalize('NFKC'), where: 'everywhere' },
  { pattern: phoneticInWord, mend: (written) => phonetic[written] ?? written, where: 'elsewhere' },
  { pattern: figureInWord, mend: (written) => figures[written] ?? written, where: 'elsewhere' },
]

const suspect =
  /[力口工夕卜二一八べぺり\uFF66-\uFF9F\uFF01-\uFF5E\u{1D400}-\u{1D7FF}ɑɡɩʟʀɴᴏᴜ]|\p{Ll}[01]\p{Ll}/u

/** A character of the right script that stands for another which looks like it. */
export const disguisedLetters: Check = ({ source, target, targetLanguage }) => {
  if (!suspect.test(target)) return []
  const here = east.has(knownScript(targetLanguage)) ? 'east' : 'elsewhere'
  return slips
    .filter(({ where }) => where === here || where === 'everywhere')
    .flatMap(({ pattern, mend }) =>
      [...target.matchAll(pattern)]
        .filter(({ 0: written }) => written.length < 2 || !source.text.includes(written))
        .map(({ 0: written, index: start }): Finding => ({
          code: 'mixed_script',
          severity: 'warning',
          kind: 'judgement',
          start,
          end: start + written.length,
          fix: { start, end: start + written.length, text: mend(written) },
          values: { word: target.slice(Math.max(0, start - 3), start + written.length + 3) },
        })),
    )
}
