import type { CodedText } from '@/workflow/text/inline-code'
import type { Knowledge } from './knowledge'

/** Worded in locales/<language>/findings.json. */
export type FindingCode =
  | 'empty'
  | 'code_missing'
  | 'code_extra'
  | 'code_unpaired'
  | 'control_character'
  | 'replacement_character'
  | 'invisible_character'
  | 'mixed_script'
  | 'untranslated'
  | 'partly_untranslated'
  | 'other_language'
  | 'part_missing'
  | 'too_short'
  | 'too_long'
  | 'repeated_word'
  | 'doubled_space'
  | 'spacing'
  | 'bracket_unbalanced'
  | 'bracket_missing'
  | 'quotation_unbalanced'
  | 'quotation_missing'
  | 'end_punctuation'
  | 'opening_mark'
  | 'number_missing'
  | 'number_changed'
  | 'number_added'
  | 'number_scale'
  | 'number_not_localised'
  | 'currency_changed'
  | 'percentage_changed'
  | 'unit_changed'
  | 'date_changed'
  | 'time_changed'
  | 'address_missing'
  | 'address_changed'
  | 'name_missing'
  | 'name_changed'
  | 'term_missing'
  | 'term_forbidden'
  | 'term_unwanted'
  | 'term_case'

/** Replaces `start`–`end` of the target; UTF-16 offsets, like every offset here. */
export type Fix = { start: number; end: number; text: string }

/** Something seen in a target beside its source. Data about text, worded in locales by its code. */
export type Finding = {
  code: FindingCode
  /** An error blocks approval, a warning passes. */
  severity: 'error' | 'warning'
  /** What is wrong with structure (codes, control characters, empty) is so whoever looks; the rest is judgement. */
  kind: 'structure' | 'judgement'
  /** Where in the target; absent where something is not there. */
  start?: number
  end?: number
  fix?: Fix
  /** What the wording names. */
  values?: Record<string, string>
}

/** One segment and its translation. Languages are full BCP 47 tags; the target carries its source's codes. */
export type Pair = { source: CodedText; target: string; sourceLanguage: string; targetLanguage: string }

export type Check = (pair: Pair, knowledge: Knowledge) => Finding[]

/**
 * A finding with what tells it from every other in the same text: its code, severity, place and values, and a number
 * where two are alike. Says nothing of which text it is in.
 */
export type Fingerprinted = Finding & { fingerprint: string }

/** The same findings of the same text get the same fingerprints, wherever and whenever it is checked. */
export function withFingerprints(findings: readonly Finding[]): Fingerprinted[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { code, severity, start = null, end = null, values = {} } = finding
    const named = Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))
    const about = JSON.stringify([code, severity, start, end, named])
    const nth = (seen.get(about) ?? 0) + 1
    seen.set(about, nth)
    return { ...finding, fingerprint: nth === 1 ? about : `${about} ${nth}` }
  })
}

/** Whether a person may let it pass: judgement, never structure. */
export const isDismissible = ({ kind }: Finding): boolean => kind === 'judgement'

export const isBlocking = ({ severity }: Finding): boolean => severity === 'error'
