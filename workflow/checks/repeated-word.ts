import type { Check, Finding } from './finding'
import { baseOf, isUnspaced, wordsOfPair } from './pair-words'
import type { Word } from './pair-words'
import { afterComma, repeatable } from './repeatable-words'

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

/** No mark stands between: the first ends with its letters and the second begins with them; or both are alike to a mark. */
function isDoubled(first: Token, second: Token, bare: (token: Token) => string): boolean {
  if (bare(first) === '' || bare(first) !== bare(second)) return false
  if (first.text === second.text && /[.,;:!?]$/u.test(first.text)) return first.bare.length > 2
  return /[\p{L}\p{N}]$/u.test(first.text) && /^[\p{L}\p{N}]/u.test(second.text)
}

type Repeat = { first: Word; second: Word; before: string }

function repeats(text: string, language: string): Repeat[] {
  const tokens = tokensOf(text, language)
  const bare = (each: Token) => each.bare
  const found: Repeat[] = []
  for (let at = 1; at < tokens.length; at++) {
    const [first, second] = [tokens[at - 1]!, tokens[at]!]
    const before = tokens[at - 2]?.text ?? ''
    if (isDoubled(first, second, bare)) found.push({ first, second, before })
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

/** Whether the language itself says this word twice. */
function isAllowed({ second, before }: Repeat, language: string): boolean {
  const word = second.text.replace(edges, '').toLocaleLowerCase(language)
  const base = baseOf(language)
  if (repeatable[base]?.includes(word)) return true
  return (before === '' || /[,–—:]$/u.test(before)) && (afterComma[base]?.includes(word) ?? false)
}

/** Kana doubled are how Japanese paints sounds and manners (ますます, ギリギリ); two letters apart may also be endings. */
const painting = /^(?:[\p{Script=Hiragana}ー]{2}|[\p{Script=Katakana}ー]{2,3})$/u
const doubledRun = /([\p{Script=Han}\p{Script=Katakana}ー]{2,}|\p{Script=Hiragana}{3,})\1/gu
const doubledParticle = /をを|がが|には{2}|のの(?!し)|にに|でで(?!き)|とと(?!も)|(?<=[\p{Script=Han}\p{Script=Katakana}])はは/gu

/** Where no spaces are written: words the dictionary parts, runs written twice, particles that never stand twice. */
function unspacedRepeats(words: readonly Word[], text: string): Repeat[] {
  const found: Repeat[] = []
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words[at - 1]!, words[at]!]
    if (first.text === second.text && first.end === second.start) found.push({ first, second, before: '' })
  }
  const half = (start: number, length: number): Repeat => ({
    first: { text: text.slice(start, start + length), start, end: start + length },
    second: { text: text.slice(start + length, start + 2 * length), start: start + length, end: start + 2 * length },
    before: '',
  })
  for (const { 0: run, index } of text.matchAll(doubledRun)) found.push(half(index, run.length / 2))
  for (const { 0: run, index } of text.matchAll(doubledParticle)) found.push(half(index, run.length / 2))
  return found.filter(
    ({ first }, nth) =>
      !painting.test(first.text) &&
      found.findIndex((other) => other.first.start === first.start) === nth &&
      !/^\p{N}$/u.test(first.text),
  )
}

const repeatsIn = (words: readonly Word[], text: string, language: string): Repeat[] =>
  isUnspaced(language) ? unspacedRepeats(words, text) : repeats(text, language)

/** The same word, or the same two, twice in a row, unless the language or the source does so too. */
export const repeatedWord: Check = (pair) => {
  const { source, target, sourceLanguage, targetLanguage } = pair
  const words = wordsOfPair(pair)
  const found = repeatsIn(words.target, target, targetLanguage).filter((each) => !isAllowed(each, targetLanguage))
  if (found.length === 0) return []
  const ofSource = repeatsIn(words.source, source.text, sourceLanguage)
  if (ofSource.length >= found.length) return []
  return found.map(
    ({ first, second }): Finding => ({
      code: 'repeated_word',
      severity: 'warning',
      kind: 'judgement',
      start: first.start,
      end: second.end,
      fix: { start: first.end, end: second.end, text: '' },
      values: { word: first.text },
    }),
  )
}
