/** One way a language says a concept. */
export type Rendering = {
  text: string
  /** `preferred` is what is wanted; `admitted` passes; `forbidden` is a finding. */
  status: 'preferred' | 'admitted' | 'forbidden'
  /** Whether capitals are part of it (NATO, Bundeswehr) or follow the sentence (minister). */
  caseRule: 'exact' | 'any'
  gender?: 'masculine' | 'feminine' | 'neuter' | 'common'
  /** Other forms of it, where the endings its language knows are not enough. */
  forms?: readonly string[]
  /** Nobody of the office has looked at it: what goes against it is worth a look, not an error. */
  unchecked?: boolean
}

/** A concept of the termbase, or a name known from approved work, in the two languages of a pair. */
export type KnownTerm = {
  conceptId: string
  kind: 'term' | 'person' | 'rank' | 'office' | 'organisation' | 'place'
  source: readonly Rendering[]
  target: readonly Rendering[]
  /** Meant literally: never translated, kept as it stands in the source. */
  keep?: boolean
}
