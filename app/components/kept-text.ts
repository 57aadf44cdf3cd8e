import type { Work } from '@/workflow/review/work'
import { ask } from './ask'

/** What a person typed that the server does not have yet, in this browser and under their account. */
export type KeptText = {
  text: string
  /** The translation's version it was begun on. */
  baseVersion: number
  work: Work
}

const prefixOf = (personId: string) => `communique:typed:${personId}:`

/** Storage may be switched off or full: then the server's copy is the only one. */
function tried<T>(use: () => T): T | null {
  try {
    return use()
  } catch {
    return null
  }
}

export function keep(personId: string, translationId: string, kept: KeptText): void {
  tried(() => localStorage.setItem(prefixOf(personId) + translationId, JSON.stringify(kept)))
}

export function keptOf(personId: string, translationId: string): KeptText | null {
  const kept = tried<unknown>(() =>
    JSON.parse(localStorage.getItem(prefixOf(personId) + translationId) ?? 'null'),
  )
  const isKept = typeof kept === 'object' && kept !== null && 'text' in kept && 'baseVersion' in kept
  return isKept && typeof kept.text === 'string' && Number.isInteger(kept.baseVersion)
    ? (kept as KeptText)
    : null
}

/** Forgets a copy once the server has it, unless more was typed since. */
export function forget(personId: string, translationId: string, sent?: string): void {
  if (sent !== undefined && keptOf(personId, translationId)?.text !== sent) return
  tried(() => localStorage.removeItem(prefixOf(personId) + translationId))
}

const allOf = (personId: string): string[] =>
  tried(() => Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(personId)))) ?? []

/** Sends everything this browser keeps for an account. Returns how many texts could not be sent. */
export async function sendKept(personId: string): Promise<number> {
  for (const key of allOf(personId)) {
    const translationId = key.slice(prefixOf(personId).length)
    const kept = keptOf(personId, translationId)
    const answer = kept && (await ask('PUT', `translations/${translationId}/working-copy`, kept))
    if (!kept || answer?.ok) forget(personId, translationId, kept?.text)
  }
  return allOf(personId).length
}

/** Removes everything this browser keeps for an account. */
export function forgetAll(personId: string): void {
  for (const key of allOf(personId)) tried(() => localStorage.removeItem(key))
}
