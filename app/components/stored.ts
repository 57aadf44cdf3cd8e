import { keptUnder } from './kept-keys'
import type { Kept } from './kept-keys'

/** Storage may be switched off or full: then the desk's copy is the only one. */
function tried<T>(use: () => T): T | null {
  try {
    return use()
  } catch {
    return null
  }
}

/** @returns whether this browser has it now */
export const store = (key: string, value: unknown): boolean =>
  tried(() => {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  }) ?? false

/** What is under a key, if it is what it should be. */
export function stored<T>(key: string, isIt: (value: object) => boolean): T | null {
  const value = tried<unknown>(() => JSON.parse(localStorage.getItem(key) ?? 'null'))
  return typeof value === 'object' && value !== null && isIt(value) ? (value as T) : null
}

export const remove = (key: string): void => void tried(() => localStorage.removeItem(key))

/** The keys of one kind that this browser keeps for an account. */
export const keysOf = (personId: string, what: Kept['what']): string[] =>
  tried(() =>
    Object.keys(localStorage).filter((key) => {
      const kept = keptUnder(key)
      return kept?.personId === personId && kept.what === what
    }),
  ) ?? []
