import type { FindingCode } from '@/workflow/checks/finding'

/** Findings as somebody looks for them. */
export const findingKinds = ['values', 'names', 'terms', 'omission', 'writing', 'structure'] as const

export type FindingKind = (typeof findingKinds)[number]

const kinds: Record<FindingCode, FindingKind> = {
  empty: 'structure',
  code_missing: 'structure',
  code_extra: 'structure',
  code_unpaired: 'structure',
  control_character: 'structure',
  replacement_character: 'structure',
  invisible_character: 'structure',
  mixed_script: 'structure',
  untranslated: 'omission',
  partly_untranslated: 'omission',
  other_language: 'omission',
  part_missing: 'omission',
  too_short: 'omission',
  too_long: 'omission',
  repeated_word: 'writing',
  doubled_space: 'writing',
  spacing: 'writing',
  bracket_unbalanced: 'writing',
  bracket_missing: 'writing',
  quotation_unbalanced: 'writing',
  quotation_missing: 'writing',
  end_punctuation: 'writing',
  opening_mark: 'writing',
  number_missing: 'values',
  number_changed: 'values',
  number_added: 'values',
  number_scale: 'values',
  number_not_localised: 'values',
  currency_changed: 'values',
  percentage_changed: 'values',
  unit_changed: 'values',
  date_changed: 'values',
  time_changed: 'values',
  address_missing: 'values',
  address_changed: 'values',
  name_missing: 'names',
  name_changed: 'names',
  term_missing: 'terms',
  term_forbidden: 'terms',
  term_unwanted: 'terms',
  term_case: 'terms',
}

export const findingKind = (code: FindingCode): FindingKind => kinds[code]
