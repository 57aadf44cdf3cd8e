import type { Around } from '@/workflow/publishing/around'

/** One release in a feed. Times ISO 8601. */
export type FeedEntry = {
  localisationId: string
  /** Without a leading slash. */
  path: string
  title: string
  summary?: string | undefined
  publishedAt: string
  /** When what it says last changed. */
  updatedAt: string
}

/** What was live in a language and is no longer. */
export type Deleted = { localisationId: string; at: string }

export type Feed = Around & {
  language: string
  /** The newest first. */
  entries: readonly FeedEntry[]
  deleted: readonly Deleted[]
}

/** The same for as long as there is the localisation: whatever becomes of its title, its text and its address. */
export const feedId = (localisationId: string): string => `urn:uuid:${localisationId}`

export const titleOf = ({ site, frame }: Feed): string => `${frame.t('news')} – ${site.office.name}`

/** When a feed last changed; the beginning of time where nothing has ever been in it. */
export const changedAt = ({ entries, deleted }: Feed): string =>
  [...entries.map(({ updatedAt }) => updatedAt), ...deleted.map(({ at }) => at)].sort().at(-1) ??
  new Date(0).toISOString()
