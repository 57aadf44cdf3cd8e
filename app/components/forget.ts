import { keptUnder } from './kept-keys'
import type { Kept } from './kept-keys'

/** Storage may be switched off: then there is nothing to forget. */
function stores(): Storage[] {
  try {
    return [localStorage, sessionStorage]
  } catch {
    return []
  }
}

const keysIn = (store: Storage, which: (kept: Kept) => boolean): string[] =>
  Object.keys(store).filter((key) => {
    const kept = keptUnder(key)
    return kept !== null && which(kept)
  })

function forgetWhere(isGone: (kept: Kept) => boolean): void {
  for (const store of stores()) for (const key of keysIn(store, isGone)) store.removeItem(key)
}

/** Removes everything this browser keeps for an account, in this tab and for all tabs. */
export const forgetAll = (personId: string): void => forgetWhere((kept) => kept.personId === personId)

/** Removes everything kept for anybody else: another person is at this browser now. */
export const forgetOthers = (personId: string): void => forgetWhere((kept) => kept.personId !== personId)

/** How many release texts this tab keeps for an account. */
export const draftsOf = (personId: string): number =>
  stores().reduce(
    (sum, store) => sum + keysIn(store, (kept) => kept.personId === personId && kept.what === 'draft').length,
    0,
  )
