import type { CodedText } from '@/workflow/text/inline-code'
import type { Change } from '@/workflow/text/word-diff'
import type { UnitCode } from '@/workflow/formats/unit-code'

/** What is looked up, and where it stands. */
export type Asked = {
  source: CodedText
  /** BCP 47; units of other regions of the language serve too, never of another script. */
  sourceLanguage: string
  targetLanguage: string
  /** Whose text it is: its own units are offered before its release. null: nobody's, only what is open. */
  releaseId: string | null
  segmentId?: string
  /** The neighbours' source texts; null at an end of the release, absent where they are not known (no 101 then). */
  previous?: string | null
  next?: string | null
  /** The segments after it in its block, nearest first: a unit of joined segments may cover them too. */
  following?: readonly CodedText[]
  /** Field or client; units of another are penalised. Absent: of no account. */
  domain?: string
}

/**
 * Why a match scores less than it is alike, in points. `machine_born`: approved as the machine drafted it; `several`:
 * equally good units say something else; `region`: another region's target.
 */
export type Penalty = {
  why: 'imported' | 'old' | 'machine_born' | 'foreign_domain' | 'codes' | 'several' | 'region'
  points: number
}

/** Something that differs between the unit's source and the asked one, already exchanged in the match's target. */
export type Swap = { kind: 'number' | 'date' | 'name'; from: string; to: string }

/** Where a unit comes from, as far as the person asking may know. People are named on the pages by their ids. */
export type Provenance =
  | {
      origin: 'approved'
      at: Date
      releaseId: string
      segmentId: string
      confirmedById: string | null
      approvedById: string | null
      oneStep: boolean
      machineBorn: boolean
    }
  | { origin: 'imported'; at: Date; importId: string; name: string; domain: string | null; by: string | null }

/** What the memory offers for a source. */
export type Match = {
  unitId: string
  /** The unit's own source, coded by `codes`. */
  source: string
  codes: UnitCode[]
  /** Ready to insert: coded by the asked source's codes, with the asked source's trailing space, `swaps` made. */
  target: string
  /** 101 in context, 100 exact, 99 and 98 differing in case, space, quotation marks or codes; below that fuzzy. After penalties and swaps. */
  score: number
  /** 0–100: how alike the two sources are, before penalties and swaps. */
  similarity: number
  penalties: Penalty[]
  /** The unit's source → the asked source, codes left out. */
  diff: Change[]
  swaps: Swap[]
  /** `approved` where any of its provenances is. */
  origin: 'approved' | 'imported'
  provenances: Provenance[]
  /** How often it was used, as far as the person asking may know. */
  uses: number
  /** How many segments it covers, the asked one included: more than 1 is a unit of joined segments. */
  covers: number
}

/** At most this many are offered. */
export const maxMatches = 5

/** 0–100: what is less alike helps nobody. */
export const leastSimilarity = 50
