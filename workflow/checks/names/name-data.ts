import type { Inflection } from '@/workflow/checks/terms/inflection'
import type { WordFilter } from './word-filter'

/** What tells a name from another word with a capital. */
export type NameWords = {
  /** Words that are no name though they have a capital, or are translated where they are part of one. */
  ordinary: WordFilter
  /** Given names. */
  given: WordFilter
  /** Words the filter mistakes for given names. */
  notGiven: readonly string[]
}

/** What is known of a language's names. Without anything it is read by the rules every language shares. */
export type NameData = {
  /** How its words change. */
  inflection?: Inflection
  /**
   * Nations, parts of the world, cities and languages, the same one at the same place in every language: names parted
   * by `|`, other names of the same by `/`; empty where the language has none.
   */
  places?: string
  /** For languages whose capitals alone do not show a name. */
  words?: NameWords
}
