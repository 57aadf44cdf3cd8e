import type { Work } from '@/workflow/review/work'
import { ask } from './ask'
import { keptUnder, sentenceKey } from './kept-keys'

/** What a person typed that the server does not have yet, in this browser and under their account. */
export type KeptText = {
  text: string
  /** The translation's version it was begun on. */
  baseVersion: number
  work: Work
}

/** Storage may be switched off or full: then the server's copy is the only one. */
function tried<T>(use: () => T): T | null {
  try {
    return use()
  } catch {
    return null
  }
}

export function keep(personId: string, translationId: string, kept: KeptText): void {
  tried(() => localStorage.setItem(sentenceKey(personId, translationId), JSON.stringify(kept)))
}

export function keptOf(personId: string, translationId: string): KeptText | null {
  const kept = tried<unknown>(() =>
    JSON.parse(localStorage.getItem(sentenceKey(personId, translationId)) ?? 'null'),
  )
  const isKept = typeof kept === 'object' && kept !== null && 'text' in kept && 'baseVersion' in kept
  return isKept && typeof kept.text === 'string' && Number.isInteger(kept.baseVersion)
    ? (kept as KeptText)
    : null
}

/** Forgets a copy once the server has it, unless more was typed since. */
export function forget(personId: string, translationId: string, sent?: string): void {
  if (sent !== undefined && keptOf(personId, translationId)?.text !== sent) return
  tried(() => localStorage.removeItem(sentenceKey(personId, translationId)))
}

/** The translations whose text this browser keeps for an account. */
const allOf = (personId: string): string[] =>
  tried(() =>
    Object.keys(localStorage).flatMap((key) => {
      const kept = keptUnder(key)
      const isOwn = kept?.personId === personId && kept.what === 'sentence'
      return isOwn ? key.slice(sentenceKey(personId, '').length) : []
    }),
  ) ?? []

/** Sends everything this browser keeps for an account. Returns how many texts could not be sent. */
export async function sendKept(personId: string): Promise<number> {
  for (const translationId of allOf(personId)) {
    const kept = keptOf(personId, translationId)
    const answer = kept && (await ask('PUT', `translations/${translationId}/working-copy`, kept))
    if (!kept || answer?.ok) forget(personId, translationId, kept?.text)
  }
  return allOf(personId).length
}
