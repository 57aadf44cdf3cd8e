import { codePattern } from '@/workflow/text/inline-code'
import { endMarks, endsWithoutStop, marksFor, writesOtherwise } from './end-marks'
import type { EndMark } from './end-marks'
import type { Check, Finding } from './finding'

/** What may stand after the mark that ends a sentence. */
const closers = /[\s\p{Pe}\p{Pf}\p{Pi}"'’“”»«\uE000-\uF8FF]+$/u

type End = { mark: EndMark | 'none'; start: number; end: number }

function endOf(text: string, language: string): End {
  const bare = text.replace(closers, '')
  const end = bare.length
  if (bare.endsWith('...')) return { mark: 'ellipsis', start: end - 3, end }
  const last = bare.slice(-1)
  if (language.split('-')[0] === 'el' && (last === ';' || last === '\u037E'))
    return { mark: 'question', start: end - 1, end }
  const mark = endMarks[last]
  return mark ? { mark, start: end - 1, end } : { mark: 'none', start: end, end }
}

/** The target ends as its source does, with the mark its language has for it. */
export const endPunctuation: Check = ({ source, target, sourceLanguage, targetLanguage }) => {
  if (writesOtherwise(targetLanguage)) return []
  const wanted = endOf(source.text, sourceLanguage).mark
  const { mark, start, end } = endOf(target, targetLanguage)
  if (mark === wanted || (endsWithoutStop(targetLanguage) && wanted === 'stop' && mark === 'none')) return []
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
