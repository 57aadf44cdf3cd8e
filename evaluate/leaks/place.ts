import type { Known } from '@/tests/fixtures/people'
import type { Target, World } from '@/tests/e2e/access/world'
import type { Secret } from './secret'

/** One look at a place where a secret could come out. */
export type Look = {
  where: string
  texts: readonly string[]
  /** Whether this secret may be read there, by whoever looks. */
  mayBeRead: (secret: Secret) => boolean
}

/** What a crawl knows of the house it goes through. */
export type House = {
  world: World
  targets: Record<string, Target>
  people: Record<string, Known>
  secrets: readonly Secret[]
  /** What readers may have by now. */
  isPublished: (secret: Secret) => boolean
  /** Letters as they arrived. */
  letters: () => readonly string[]
  /** Folders: the page store, the programs' logs, what browsers are given to run. */
  folders: { pages: string; logs: string; assets: string | null }
}

/** Places of one kind, each to be looked at when its turn comes: some at once. */
export type Places = (house: House) => AsyncGenerator<() => Promise<Look> | Look>

export type Looking = ReturnType<Places>

export const nobodyMay = (): boolean => false
