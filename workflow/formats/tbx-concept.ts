import type { KnownTerm, Rendering } from '@/workflow/checks/known-term'

/** A rendering as a TBX file has it. */
export type TbxRendering = Pick<Rendering, 'text' | 'status' | 'caseRule'> & {
  language: string
  partOfSpeech: string
  gender: NonNullable<Rendering['gender']> | null
  forms: string[]
  inflection: string
  note: string
  source: string
}

/** A concept as a TBX file has it. */
export type TbxConcept = {
  /** Its own name in the file. */
  id: string | null
  kind: KnownTerm['kind']
  definition: string
  domain: string
  note: string
  source: string
  keep: boolean
  renderings: TbxRendering[]
}

/** Why an entry, or a part of it, was left out. */
export type TbxProblem = 'no_term' | 'no_language' | 'too_large'

/** What TBX has no place for is kept under projectSubset, with this before it, so that a file of ours comes back whole. */
export const own = 'communique:'

export const statusCodes = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
} as const
