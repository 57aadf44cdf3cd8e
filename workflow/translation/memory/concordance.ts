import { offered } from './offered'
import { searched } from './search'
import type { Found, Paged } from './unit'

/** What somebody at work looks for, and within which release they may be shown its own units. */
export type ConcordanceAsked = {
  words: string
  side: 'source' | 'target'
  sourceLanguage: string
  targetLanguage: string
  releaseId: string | null
  /** What the page before named as next. */
  after?: string
}

/** How words were translated before: units that have them on one side, the newest first. */
export const concordance = ({ side, releaseId, ...asked }: ConcordanceAsked): Promise<Paged<Found>> =>
  searched({ ...asked, sides: [side], releaseId, where: offered(releaseId) })
