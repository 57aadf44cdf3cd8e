import type { Article, Disclosure } from './article'
import type { Version } from './language-links'
import type { PublishedVersion } from './published-version'

/** What readers must know before they read; times ISO 8601. */
export type Standing =
  | { is: 'live' }
  /** Something in it is wrong and is being put right. */
  | { is: 'being_corrected' }
  | { is: 'withdrawn'; at: string }
  /** A version at an address of its own. `current`: where the text now stands, without a leading slash. */
  | { is: 'version'; isNewest: boolean; current: string }

/** An edition and what stands around it: nothing of this is in the hash a sign-off binds but the article. */
export type EditionPage = {
  article: Article
  sourceLanguage: string
  /** The address of the page, without a leading slash. */
  path: string
  /** As readers know it, from 1. */
  version: number
  /** When the release first appeared in this language, and when its text was last changed since; ISO 8601. */
  publishedAt: string
  updatedAt: string | null
  disclosure: Disclosure
  /** Every language this release has a live page in, and where: some may still be at an earlier address. */
  versions: readonly Version[]
  /** Every version readers have known up to this one, the newest first. */
  history: readonly PublishedVersion[]
  standing: Standing
}
