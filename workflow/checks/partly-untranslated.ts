import { copiedRuns } from './copied-runs'
import type { Run } from './copied-runs'
import type { Check, Pair } from './finding'
import type { Knowledge } from './knowledge'
import { isCopy, isUnspaced } from './pair-words'
import { mayReadTheSame } from './same-language'
import { likeness } from './words/likeness'
import type { WordData } from './words/word-data'

const atLeast = 4

const opens = /[“”„«»‟"「『‘‚'(（[]$/u

/** Small words hold names together ("Royal Society for the Prevention of Cruelty to Animals"); prose has longer ones. */
function isProse({ words }: Run): boolean {
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text))
  const long = small.filter(({ text }) => text.length > 3)
  return small.length >= 3 && (long.length > 1 || small.length === words.length)
}

/** A title or a saying kept in its own language stands in quotation marks or brackets. */
const isSetApart = (run: Run, target: string): boolean => opens.test(target.slice(0, run.start).trimEnd())

function isForeign(run: Run, language: WordData, sourceLanguage: string): boolean {
  const words = run.words.map(({ text }) => text.toLowerCase())
  if (language.profile === '') return true
  const scores = likeness(words, language)
  const at = language.others.indexOf(sourceLanguage)
  return (at < 0 ? scores.at(-1)! : scores[at]!) < 0
}

const isName = (pair: Pair, { terms }: Knowledge, run: Run): boolean => {
  const text = pair.target.slice(run.start, run.end)
  return terms.some((term) => term.keep && term.source.some((rendering) => rendering.text.includes(text)))
}

/**
 * A run of the source's words inside the target: forgotten there. No names, no titles in quotation marks, and nothing
 * the target's language might say in the same words.
 */
export const partlyUntranslated: Check = (pair, knowledge) => {
  const { target, sourceLanguage, targetLanguage } = pair
  if (mayReadTheSame(sourceLanguage, targetLanguage) || isUnspaced(sourceLanguage)) return []
  if (isCopy(pair)) return []
  return copiedRuns(pair, atLeast)
    .filter(isProse)
    .filter((run) => !isSetApart(run, target) && !isName(pair, knowledge, run))
    .filter((run) => isForeign(run, knowledge.target.words, sourceLanguage))
    .map(({ start, end }) => ({
      code: 'partly_untranslated',
      severity: 'warning',
      kind: 'judgement',
      start,
      end,
      values: { words: target.slice(start, end) },
    }))
}
