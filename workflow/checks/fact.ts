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

/** A fact as its source has it, whatever the language it is translated into. */
export type SourceFact = Pick<Fact, 'kind' | 'source'>

/** In the order they are read out: what changes hands first, what is said last. */
export const factKinds = [
  'amount',
  'number',
  'percentage',
  'measure',
  'date',
  'time',
  'name',
  'quotation',
] as const satisfies readonly FactKind[]

/** Whether a reader would be told something else, or nothing. */
export const disagrees = ({ verdict }: Pick<Fact, 'verdict'>): boolean =>
  verdict === 'differs' || verdict === 'missing'
