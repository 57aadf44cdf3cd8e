import { endsWithoutStop, marksFor } from './end-marks'
import type { Check, Finding, Pair } from './finding'
import { baseOf, isUnspaced } from './pair-words'

type Rule = {
  pattern: RegExp
  /** What stands there instead. */
  text: (written: string, language: string) => string
  applies: (language: string) => boolean
}

const isFrench = (language: string): boolean => baseOf(language) === 'fr'
const isSpaced = (language: string): boolean => !isUnspaced(language) && !endsWithoutStop(language)

/** With what French sets before a double mark; Canadian French sets a space before the colon alone. */
const beforeMark = (mark: string, language: string): string => {
  const wanted = Object.values(marksFor(language)).find((each) => each.endsWith(mark)) ?? mark
  return mark === '»' ? '\u00A0»' : wanted
}

/**
 * French: Lexique des règles typographiques de l'Imprimerie nationale; any space passes, none does not. Elsewhere no space
 * before a mark, one after a comma between words (EU Interinstitutional Style Guide, 10.1); Greek ό,τι is one word, and its
 * question mark within a text is `;` (at the end see end-punctuation.ts).
 */
const rules: readonly Rule[] = [
  {
    pattern: /(?<=\p{L}{2})[;?!»](?=$|\s)|(?<=\p{L}{2}):(?=$|\s)/gu,
    text: beforeMark,
    applies: (language) => isFrench(language) && language !== 'fr-CA',
  },
  {
    pattern: /(?<=\p{sc=Greek}{2})\?(?=\s+\S)/gu,
    text: () => ';',
    applies: (language) => baseOf(language) === 'el',
  },
  { pattern: /«(?=[\p{L}\p{N}])/gu, text: () => '«\u00A0', applies: isFrench },
  {
    pattern: /(?<=[\p{L}\p{N}\p{Pe}])[ \u00A0\u202F]+(?=[,;:!?](?:\s(?!\d)|$))/gu,
    text: () => '',
    applies: (language) => isSpaced(language) && !isFrench(language),
  },
  { pattern: /(?<=[\p{L}\p{N}\p{Pe}])[ \u00A0\u202F]+(?=,(?:\s|$))/gu, text: () => '', applies: isFrench },
  {
    pattern: /(?<=\p{L}[\p{L}\p{N}\p{Pe}])[ \u00A0\u202F]+(?=\.(?:\s|$))/gu,
    text: () => '',
    applies: isSpaced,
  },
  {
    pattern: /(?<=\p{L}{2}),(?=\p{L}{2})/gu,
    text: () => ', ',
    applies: (language) => isSpaced(language) && baseOf(language) !== 'el',
  },
  { pattern: /(?<=[([])[ \u00A0]+(?=[\p{L}\p{N}])/gu, text: () => '', applies: isSpaced },
  { pattern: /(?<=[\p{L}\p{N}.])[ \u00A0]+(?=[)\]])/gu, text: () => '', applies: isSpaced },
  {
    pattern: /(?<=\p{Ll}{3})\u00A0(?=\p{Ll}{4})/gu,
    text: () => ' ',
    applies: (language) => isSpaced(language),
  },
  {
    pattern: /(?<=\p{L})[\u2000-\u200A\u202F\u205F\u3000](?=\p{L})/gu,
    text: () => ' ',
    applies: isSpaced,
  },
]

const suspect =
  /[\u00A0\u2000-\u200A\u202F\u205F\u3000]|\s[,;:!?.)\]]|[([]\s|\p{L},\p{L}|[;:?!»](?:\s|$)|«\S/u

/** Brand names that end in a mark keep it: the source has it right after the same letters. */
const isOfTheSource = ({ source, target }: Pair, start: number, end: number): boolean =>
  end > start &&
  source.text.includes(target.slice(Math.max(0, start - 3), end)) &&
  /[!?]/u.test(target.slice(start, end))

/** Spaces as the language sets them about its marks, and no no-break space between two ordinary words. */
export const spacing: Check = (pair) => {
  const { target, targetLanguage } = pair
  if (!suspect.test(target)) return []
  return rules
    .filter(({ applies }) => applies(targetLanguage))
    .flatMap(({ pattern, text }) =>
      [...target.matchAll(pattern)]
        .filter(({ 0: written, index }) => !isOfTheSource(pair, index, index + written.length))
        .map(({ 0: written, index: start }): Finding => {
          const end = start + written.length
          return {
            code: 'spacing',
            severity: 'warning',
            kind: 'judgement',
            start,
            end,
            fix: { start, end, text: text(written, targetLanguage) },
            values: { language: targetLanguage },
          }
        }),
    )
}
