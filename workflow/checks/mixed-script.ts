import type { Check, Finding, Pair } from './finding'
import { rewritten, scriptOfLetter } from './look-alikes'
import type { AlikeScript } from './look-alikes'
import { knownScript } from './pair-words'

const words = /[\p{L}\p{M}]+/gu

/** What cannot stand in a text of one of the scripts alone; elsewhere any of Cyrillic and Greek may be mixed with Latin. */
const strangers: Readonly<Record<AlikeScript, RegExp>> = {
  latin: /[\u0370-\u052F\u1F00-\u1FFF]/u,
  cyrillic: /[A-Za-z\u00C0-\u024F\u0370-\u03FF]/u,
  greek: /[A-Za-z\u00C0-\u024F\u0400-\u052F]/u,
}

/** Cyrillic abbreviations with a Roman numeral: СВII. */
const numbered = /^\p{Script=Cyrillic}+[IVX]+$/u

/** Units and quantities are written with Greek letters in Latin words: μm, kΩ, ΔT. */
const scientific = /^(?:[A-Za-z]{0,2}[μΩΔδσλπ][A-Za-z]{0,2})$/u

const expectedScripts: Readonly<Record<string, AlikeScript>> = {
  Latn: 'latin',
  Cyrl: 'cyrillic',
  Grek: 'greek',
}

const count = (word: string, script: AlikeScript): number =>
  [...word].filter((letter) => scriptOfLetter(letter) === script).length

/** The script a mixed word is meant in: the one with more of its letters, the language's own where they are as many. */
function meantIn(word: string, expected: AlikeScript | undefined): AlikeScript {
  const scripts = [...new Set([...word].map(scriptOfLetter).filter((script) => script !== null))]
  const [most] = scripts.toSorted(
    (a, b) => count(word, b) - count(word, a) || Number(b === expected) - Number(a === expected),
  )
  return most ?? expected ?? 'latin'
}

function finding(word: string, start: number, meant: AlikeScript | undefined): Finding {
  const end = start + word.length
  const text = meant ? rewritten(word, meant) : null
  return {
    code: 'mixed_script',
    severity: 'warning',
    kind: 'judgement',
    start,
    end,
    ...(text !== null && { fix: { start, end, text } }),
    values: { word },
  }
}

/**
 * A whole short word in look-alikes of another script: a Latin "o" for the Cyrillic word, alone among Cyrillic words.
 * Capitals alone may be a vitamin, a numeral, an abbreviation.
 */
function isDisguised(word: string, start: number, pair: Pair, expected: AlikeScript): boolean {
  if (word.length > 3 || (word.length === 1 && word !== word.toLowerCase() && start > 0)) return false
  if (word.length > 1 && (word === word.toUpperCase() || pair.source.text.includes(word))) return false
  const own = scriptOfLetter(word[0]!)
  if (own === null || own === expected || (own === 'greek' && !/^[οΟ]$/u.test(word))) return false
  if (rewritten(word, expected) === null) return false
  const before = /([\p{L}\p{M}]+)[ \u00A0]$/u.exec(pair.target.slice(0, start))?.[1]
  const after = /^[ \u00A0]([\p{L}\p{M}]+)/u.exec(pair.target.slice(start + word.length))?.[1]
  const isOurs = (neighbour: string | undefined) => !neighbour || scriptOfLetter(neighbour[0]!) === expected
  return isOurs(before) && isOurs(after) && Boolean(before ?? after)
}

/** One word in letters of two scripts that look alike, a Latin "a" in a Cyrillic word, or all in the wrong one. */
export const mixedScript: Check = (pair) => {
  const { target } = pair
  const expected = expectedScripts[knownScript(pair.targetLanguage)]
  if (!strangers[expected ?? 'latin'].test(target)) return []
  return [...target.matchAll(words)].flatMap(({ 0: word, index }) => {
    const scripts = new Set([...word].map(scriptOfLetter).filter((script) => script !== null))
    if (scripts.size > 1)
      return scientific.test(word) || numbered.test(word)
        ? []
        : [finding(word, index, meantIn(word, expected))]
    return expected && isDisguised(word, index, pair, expected) ? [finding(word, index, expected)] : []
  })
}
