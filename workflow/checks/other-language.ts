import type { Check, Finding, Pair } from './finding'
import { isCopy, isUnspaced, knownScript, wordsOfPair } from './pair-words'
import type { Word } from './pair-words'
import { likeness } from './words/likeness'
import type { WordData } from './words/word-data'

/** Fewer words tell no language. */
const wordsThatTell = 4
/** On the scale of `likeness`: from here on it is taken for another language, and from here on surely so. */
const doubtful = -8
const sure = -12

/** Where the letters of a script stand in Unicode, for languages that are told by it; Han alone does not tell Japanese. */
const blocks: Readonly<Record<string, readonly (readonly [first: number, last: number])[]>> = {
  Latn: [
    [0x41, 0x24f],
    [0x1e00, 0x1eff],
  ],
  Cyrl: [[0x400, 0x52f]],
  Grek: [
    [0x370, 0x3ff],
    [0x1f00, 0x1fff],
  ],
  Arab: [[0x600, 0x6ff]],
  Hebr: [[0x590, 0x5ff]],
  Armn: [[0x530, 0x58f]],
  Geor: [[0x10a0, 0x10ff]],
  Deva: [[0x900, 0x97f]],
  Thai: [[0xe00, 0xe7f]],
  Kore: [[0xac00, 0xd7a3]],
  Jpan: [[0x3040, 0x30ff]],
  Hans: [[0x4e00, 0x9fff]],
  Hant: [[0x4e00, 0x9fff]],
}
/** Fewer letters tell no script. Headings of Japanese may have no kana at all, sentences have. */
const lettersThatTell = 12
const lettersOfHeading = 20
const lettersOfSentence = 8

function enoughLetters(target: string, language: string): number {
  if (!isUnspaced(language)) return lettersThatTell
  return /[。，？！]/u.test(target) ? lettersOfSentence : lettersOfHeading
}

/** The least share of its own letters in a text: Japanese has few kana beside Chinese characters, Chinese none. */
const fewest: Readonly<Record<string, number>> = { Jpan: 0.08, Hans: 0.6, Hant: 0.6 }

/** Chinese has kana in names at most. */
const kana = /[\u3041-\u3096\u30a1-\u30fa]/gu
const mostKana = 0.2

const isOfAddress = ({ start, end }: Word, text: string): boolean =>
  /[@/\\_]/u.test(text.slice(Math.max(0, start - 1), start)) ||
  /^(?:[@/\\_]|\.\p{L}|:\/)/u.test(text.slice(end, end + 2))

/** Names tell no language: words with a capital inside a text are left out, unless there are as many as in German. */
function wordsThatShow(pair: Pair): readonly Word[] {
  const target = wordsOfPair(pair).target.filter((word) => !isOfAddress(word, pair.target))
  const small = target.filter(({ text, start }) => start === 0 || !/^\p{Lu}/u.test(text))
  return small.length > target.length * 0.75 ? small : target
}

function isOtherScript(words: readonly Word[], { target, targetLanguage }: Pair): boolean {
  const script = knownScript(targetLanguage)
  const own = blocks[script]
  if (!own) return false
  let [all, ours] = [0, 0]
  for (const { text } of words)
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code < 0x41) continue
      all += 1
      if (own.some(([first, last]) => code >= first && code <= last)) ours += 1
    }
  const isMixed = script.startsWith('Han') && (target.match(kana)?.length ?? 0) > all * mostKana
  return all >= enoughLetters(target, targetLanguage) && (isMixed || ours < all * (fewest[script] ?? 0.3))
}

function howSure(words: readonly Word[], language: WordData): Finding['severity'] | null {
  if (language.profile === '' || words.length < wordsThatTell) return null
  const worst = Math.min(
    ...likeness(
      words.map(({ text }) => text.toLowerCase()),
      language,
    ),
  )
  if (worst > doubtful) return null
  return worst > sure ? 'warning' : 'error'
}

/** The target is written in another language than it should be, though not in the source's words. */
export const otherLanguage: Check = (pair, knowledge) => {
  const { target, targetLanguage } = pair
  if (isCopy(pair)) return []
  const words = wordsThatShow(pair)
  const severity = isOtherScript(words, pair) ? 'error' : howSure(words, knowledge.target.words)
  if (!severity) return []
  const values = { language: targetLanguage }
  return [{ code: 'other_language', severity, kind: 'judgement', start: 0, end: target.length, values }]
}
