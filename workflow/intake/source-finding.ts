const sourceFindingCodes = [
  'missing_name',
  'doubled_punctuation',
  'unclosed_quotation',
  'unopened_quotation',
  'doubled_word',
  'editors_mark',
  'mixed_quotes',
  'control_character',
  'placeholder',
  'link_dropped',
  'image_dropped',
] as const

export type SourceFindingCode = (typeof sourceFindingCodes)[number]

/** A fault in the source, by block index and UTF-16 offsets in the block's text. */
export type SourceFinding = {
  code: SourceFindingCode
  block: number
  start: number
  end: number
  /** What to put in place of start–end; '' takes it out. Absent where only a person can know. */
  suggestion?: string
}
