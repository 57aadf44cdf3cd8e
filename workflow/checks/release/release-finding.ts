import type { Fact } from '@/workflow/checks/fact'
import type { Finding, Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import type { KnownTerm } from '@/workflow/checks/known-term'

/** Worded in locales/<language>/findings.json under `releaseFinding`. */
export type ReleaseFindingCode = 'source_two_ways' | 'term_two_ways' | 'name_two_ways' | 'quotation_across'

/** One of the places a finding is about. Offsets in the target, end exclusive; absent: the whole text. */
export type Place = { segmentId: string; start?: number; end?: number; written: string }

/** Something seen only where a localisation's texts stand beside one another. Always a warning, always judgement. */
export type ReleaseFinding = {
  code: ReleaseFindingCode
  severity: Extract<Finding['severity'], 'warning'>
  /** One place for each way it is said, in reading order; never more than `mostPlaces`. */
  places: Place[]
  /** What the wording names. */
  values: Record<string, string>
}

/** Beyond these a finding says no more to whoever reads it. */
export const mostPlaces = 6

/** A segment of a localisation with what is known of it. */
export type PlacedText = Pick<Pair, 'source' | 'target'> & {
  segmentId: string
  /** The block it stands in, by its place; a quotation stands in one. */
  block: number
  facts: readonly Fact[]
  terms: readonly KnownTerm[]
}

/**
 * Looks at every text of a localisation together.
 * @param texts in reading order; those without a target say nothing
 */
export type ReleaseCheck = (texts: readonly PlacedText[], knowledge: Knowledge) => ReleaseFinding[]
