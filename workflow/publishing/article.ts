import type { Block, BlockKind } from '@/workflow/text/block'
import type { CodedText } from '@/workflow/text/inline-code'

/** One block of an article: its whole text in the article's language, sentences joined. */
export type ArticleBlock = Omit<Block, 'content' | 'kind'> &
  CodedText & { kind: Exclude<BlockKind, 'change_note'> }

/**
 * What a sign-off binds: one localisation's content, without its frame (language links, banner, times, template).
 * Its canonical JSON (RFC 8785) is hashed with SHA-256. `title` is the title block's words; the block itself stays
 * in `blocks`, because it may carry codes.
 */
export type Article = {
  format: 1
  language: string
  slug: string
  title: string
  blocks: ArticleBlock[]
  changeNote: string | null
}

/** How one published sentence came to be (rule 11). Times are ISO 8601 in UTC. */
export type SentenceProvenance = {
  segmentId: string
  sourceVersion: number
  /** The sentences of the source after it that it says too, where it is of several. */
  joined?: { segmentId: string; sourceVersion: number }[]
  origin: 'machine' | 'memory' | 'person' | 'standing_text' | 'source'
  engine: string | null
  confirmedById: string | null
  approvedById: string | null
  approvedAt: string | null
  oneStep: boolean
  overridden: boolean
}

/** How an edition was made and checked, derived from its sentences for readers; never typed. */
export type Disclosure = {
  /** `source`: this page is the original. `machine`: a machine drafted at least one sentence. `person`: people alone. */
  drafted: 'source' | 'machine' | 'person'
  /** The engines that drafted, by the names readers know ("Apertium"), each once, in alphabetical order. */
  engines: string[]
  /** `two_people` unless any sentence was approved in one step or by override. */
  checked: 'two_people' | 'one_person'
  sentences: number
  /** How many of them one person alone stands for. */
  byOnePerson: number
}
