import type { Check } from './finding'

const words = /[\p{L}\p{M}]+/gu

/** Scripts whose letters look alike. */
const alike = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/** One word in letters of two scripts that look alike: a Latin "a" in a Cyrillic word. */
export const mixedScript: Check = ({ target }) =>
  [...target.matchAll(words)]
    .filter(({ 0: word }) => alike.filter((script) => script.test(word)).length > 1)
    .map(({ 0: word, index }) => ({
      code: 'mixed_script',
      severity: 'warning',
      kind: 'judgement',
      start: index,
      end: index + word.length,
      values: { word },
    }))
