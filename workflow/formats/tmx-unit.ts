import type { UnitCode } from './unit-code'

/** A property (`prop`) of a unit, under the type its program gave it. */
export type TmxProp = { type: string; text: string }

/** What a unit and one of its variants say of themselves, as they came: who, when, how often used, properties, notes. */
export type TmxAbout = {
  tuid?: string
  creationId?: string
  changeId?: string
  creationDate?: Date
  changeDate?: Date
  usageCount?: number
  props: TmxProp[]
  notes: string[]
}

/** A pair of languages of a unit. Texts have no white space at their ends; `codes` are those of both. */
export type TmxPair = {
  sourceLanguage: string
  targetLanguage: string
  source: string
  target: string
  codes: UnitCode[]
  about: TmxAbout
}

/** Why a unit, or one of its languages, was left out. */
export type TmxProblem =
  | 'no_source'
  | 'no_target'
  | 'no_language'
  | 'empty'
  | 'too_large'
  | 'codes'
  | 'malformed'
