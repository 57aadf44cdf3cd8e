import { codePattern } from '@/workflow/text/inline-code'
import { endMarks, endsWithoutStop, marksFor, writesOtherwise } from './end-marks'
import type { EndMark } from './end-marks'
import type { Check, Finding, Pair } from './finding'
import { isUnspaced } from './pair-words'

/** What may stand after the mark that ends a sentence. */
const closers = /[\s\p{Pe}\p{Pf}\p{Pi}"'’“”»«\uE000-\uF8FF]+$/u

/** A remark or a reference in brackets after the end of the sentence: "… in 1998. (See below)". */
const remark = /(?<=[.!?…。])\s*[([（][^()[\]（）]*[)\]）]\s*$/u

/** So many words without a mark at their end are a sentence that lost it, not a heading. */
const wordsOfSentence = 12

type End = { mark: EndMark | 'none'; start: number; end: number }

/** Longer remarks and runs of closing marks do not end texts. */
const longestEnd = 80

function endOf(text: string, language: string): End {
  const start = Math.max(0, text.length - longestEnd)
  const bare = text.slice(start).replace(remark, '').replace(closers, '')
  const end = start + bare.length
  if (bare.endsWith('...')) return { mark: 'ellipsis', start: end - 3, end }
  const last = bare.slice(-1)
  if (language.split('-')[0] === 'el' && (last === ';' || last === '\u037E'))
    return { mark: 'question', start: end - 1, end }
  const mark = endMarks[last]
  return mark ? { mark, start: end - 1, end } : { mark: 'none', start: end, end }
}

/** "(in Tsd.)" */
const abbreviationInBrackets = /\p{L}\.[)\]]\s*$/u

/** Japanese sets no stop before the mark that closes a speech. */
const endsQuotation = /[」』]\s*$/u

/** Whether another language, or a translator who mends the source, may well end so. */
function isFree(
  wanted: EndMark | 'none',
  mark: EndMark | 'none',
  { source, target, targetLanguage }: Pair,
): boolean {
  if (wanted === 'stop' && mark === 'none')
    return endsWithoutStop(targetLanguage) || (isUnspaced(targetLanguage) && endsQuotation.test(target))
  if (wanted === 'exclamation' || wanted === 'semicolon') return mark === 'stop'
  if (wanted === 'colon' || wanted === 'question') return mark === 'stop' && isUnspaced(targetLanguage)
  if (wanted !== 'none' || mark !== 'stop') return false
  return abbreviationInBrackets.test(target) || source.text.split(/\s+/u).length >= wordsOfSentence
}

/** The target ends as its source does, with the mark its language has for it. */
export const endPunctuation: Check = (pair) => {
  const { source, target, sourceLanguage, targetLanguage } = pair
  if (writesOtherwise(targetLanguage)) return []
  const wanted = endOf(source.text, sourceLanguage).mark
  const { mark, start, end } = endOf(target, targetLanguage)
  if (mark === wanted || isFree(wanted, mark, pair)) return []
  const text = wanted === 'none' ? '' : marksFor(targetLanguage)[wanted]
  const at = mark === 'none' ? target.replace(codePattern, ' ').trimEnd().length : end
  const finding: Finding = {
    code: 'end_punctuation',
    severity: 'warning',
    kind: 'judgement',
    fix: { start: mark === 'none' ? at : start, end: at, text },
    values: { wanted: text.trim() },
    ...(mark !== 'none' && { start, end }),
  }
  return [finding]
}
