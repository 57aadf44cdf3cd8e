import { copiedRuns } from './copied-runs'
import type { Run } from './copied-runs'
import type { Check, Pair } from './finding'
import type { Knowledge } from './knowledge'
import { bareText, isUnspaced } from './pair-words'
import { mayReadTheSame } from './same-language'
import { likeness } from './words/likeness'
import type { WordData } from './words/word-data'

const atLeast = 4
/** Of a run, words in small letters; the others may be a name. */
const smallWords = 3

const opens = /[“”„«»‟"「『‘‚'(（[]$/u

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
  const { source, target, sourceLanguage, targetLanguage } = pair
  if (mayReadTheSame(sourceLanguage, targetLanguage) || isUnspaced(sourceLanguage)) return []
  if (bareText(source.text) === bareText(target)) return []
  return copiedRuns(pair, atLeast)
    .filter(({ words }) => words.filter(({ text }) => /^\p{Ll}{2}/u.test(text)).length >= smallWords)
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
