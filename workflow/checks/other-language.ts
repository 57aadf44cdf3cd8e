import { scriptOf } from '@/workflow/text/language'
import type { Check, Finding, Pair } from './finding'
import { bareText, wordsOfPair } from './pair-words'
import type { Word } from './pair-words'
import { likeness } from './words/likeness'
import type { WordData } from './words/word-data'

/** Fewer words tell no language. */
const wordsThatTell = 4
/** On the scale of `likeness`: from here on it is taken for another language, and from here on surely so. */
const doubtful = -6
const sure = -12

/** Letters of the scripts that languages are told by. Han is written in Japanese, Chinese and sometimes Korean. */
const letters: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Armn: /\p{Script=Armenian}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Thai: /\p{Script=Thai}/gu,
  Kore: /\p{Script=Hangul}/gu,
  Jpan: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Hans: /\p{Script=Han}/gu,
  Hant: /\p{Script=Han}/gu,
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Words that also stand in the source are names and titles kept. */
function ownWords(pair: Pair): readonly Word[] {
  const { source, target } = wordsOfPair(pair)
  const kept = new Set(source.map(({ text }) => text).filter((text) => /^\p{Lu}/u.test(text)))
  return target.filter(({ text }) => !kept.has(text))
}

/** Kana show Japanese; a Chinese text has none. A text of few letters, in whatever script, shows nothing. */
function isOtherScript(words: readonly Word[], language: string): boolean {
  const script = scriptOf(language)
  const own = letters[script]
  if (!own) return false
  const text = words.map((word) => word.text).join(' ')
  const all = count(text, /\p{L}/gu)
  if (all < 12) return false
  const share = count(text, own) / all
  return script === 'Jpan' ? share < 0.08 : share < 0.3
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
  const { source, target, targetLanguage } = pair
  if (bareText(source.text) === bareText(target)) return []
  const words = ownWords(pair)
  const severity = isOtherScript(words, targetLanguage) ? 'error' : howSure(words, knowledge.target.words)
  if (!severity) return []
  const values = { language: targetLanguage }
  return [{ code: 'other_language', severity, kind: 'judgement', start: 0, end: target.length, values }]
}
