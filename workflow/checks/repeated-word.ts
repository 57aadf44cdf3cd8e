import type { Check, Finding } from './finding'
import { baseOf, isUnspaced } from './pair-words'
import type { Word } from './pair-words'
import { repeatable } from './repeatable-words'
import { repeatsUnspaced } from './repeated-unspaced'

const token = /[^\s\uE000-\uF8FF]+/gu
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** What stands between spaces, and its words alone in small letters. */
type Token = Word & { bare: string }

const tokensOf = (text: string, language: string): Token[] =>
  [...text.matchAll(token)].map(({ 0: written, index }) => ({
    text: written,
    start: index,
    end: index + written.length,
    bare: written.replace(edges, '').toLocaleLowerCase(language),
  }))

/**
 * No mark stands between: the first ends with its letters and the second begins with them; or both are alike to a mark.
 * A capital tells two words apart ("Sie sie", "I i II") but where it opens the sentence.
 */
function isDoubled(first: Token, second: Token, opens: boolean): boolean {
  if (!/\p{L}/u.test(first.bare) || first.bare !== second.bare) return false
  if (first.text.replace(edges, '') !== second.text.replace(edges, '') && !opens) return false
  if (first.text === second.text && /[.,;:!?]$/u.test(first.text)) return first.bare.length > 2
  return /[\p{L}\p{N}]$/u.test(first.text) && /^[\p{L}\p{N}]/u.test(second.text)
}

/** Where the same stands twice, and what comes before. */
export type Repeat = { first: Word; second: Word; before: string }

const isLike = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  Math.abs(one.length - other.length) < 4 &&
  (one.includes(other) || other.includes(one))

/** Whether two neighbours, or two pairs of them, are alike but for their marks: in most texts none are. */
function mayRepeat(text: string): boolean {
  const parts = text.toLowerCase().split(/\s+/u)
  return parts.some(
    (part, at) =>
      isLike(part, parts[at - 1]) || (isLike(part, parts[at - 2]) && isLike(parts[at - 1], parts[at - 3])),
  )
}

function repeats(text: string, language: string): Repeat[] {
  if (!mayRepeat(text)) return []
  const tokens = tokensOf(text, language)
  const found: Repeat[] = []
  for (let at = 1; at < tokens.length; at++) {
    const [first, second] = [tokens[at - 1]!, tokens[at]!]
    const before = tokens[at - 2]?.text ?? ''
    if (isDoubled(first, second, before === '' || /[.!?:…]$/u.test(before)))
      found.push({ first, second, before })
    const third = tokens[at + 1]
    const fourth = tokens[at + 2]
    if (!third || !fourth || first.bare === second.bare) continue
    if (/\p{L}$/u.test(first.text) && /\p{L}$/u.test(second.text) && isPair(first, second, third, fourth))
      found.push({ first: joined(first, second, text), second: joined(third, fourth, text), before })
  }
  return found
}

const isPair = (first: Token, second: Token, third: Token, fourth: Token): boolean =>
  /\p{L}/u.test(first.bare) &&
  first.bare === third.bare &&
  second.bare === fourth.bare &&
  /^\p{L}/u.test(third.text) &&
  /\p{L}$/u.test(third.text) &&
  /^\p{L}/u.test(fourth.text)

const joined = (one: Word, other: Word, text: string): Word => ({
  text: text.slice(one.start, other.end),
  start: one.start,
  end: other.end,
})

/** Whether the language itself says this word twice here. */
function isAllowed({ second, before }: Repeat, language: string): boolean {
  const word = second.text.replace(edges, '').toLocaleLowerCase(language)
  const rules = repeatable[baseOf(language)] ?? []
  return rules.some(({ words, after }) => words.includes(word) && (after?.test(before) ?? true))
}

const repeatsIn = (text: string, language: string): Repeat[] =>
  isUnspaced(language) ? repeatsUnspaced(text, language) : repeats(text, language)

/** A name that doubles its syllables does so in the source's letters too: Ngorongoro. */
const doublesSyllables = /([a-z]{3,})\1/iu

/** The same word, or the same two, twice in a row, unless the language or the source does so too. */
export const repeatedWord: Check = (pair) => {
  const { source, target, sourceLanguage, targetLanguage } = pair
  const found = repeatsIn(target, targetLanguage).filter((each) => !isAllowed(each, targetLanguage))
  if (found.length === 0) return []
  if (repeatsIn(source.text, sourceLanguage).length >= found.length) return []
  if (isUnspaced(targetLanguage) && doublesSyllables.test(source.text)) return []
  return found.map(findingOf)
}

/** The second goes, but for a mark that closes it. */
function findingOf({ first, second }: Repeat): Finding {
  const mark = first.text === second.text ? '' : (/[^\p{L}\p{N}]+$/u.exec(second.text)?.[0] ?? '')
  const end = second.end - mark.length
  return {
    code: 'repeated_word',
    severity: 'warning',
    kind: 'judgement',
    start: first.start,
    end,
    fix: { start: first.end, end, text: '' },
    values: { word: first.text },
  }
}
