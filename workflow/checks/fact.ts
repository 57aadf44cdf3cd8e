/** Something a reader would act on. */
export type FactKind = 'number' | 'amount' | 'percentage' | 'measure' | 'date' | 'time' | 'name' | 'quotation'

/**
 * A fact of a source text beside its translation. Places are UTF-16 offsets, end exclusive, in the source and in the
 * target.
 */
export type Fact = {
  kind: FactKind
  source: { start: number; end: number; written: string }
  /** Where the target has it; null where it was not found. */
  target: { start: number; end: number; written: string } | null
  /** `unsure`: it may be there in a way that cannot be read (in words, as a pronoun). */
  verdict: 'agrees' | 'differs' | 'missing' | 'unsure'
}
