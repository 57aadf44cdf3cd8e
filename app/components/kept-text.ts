import type { Work } from '@/workflow/review/work'
import { ask } from './ask'
import { sendKeptDeeds } from './kept-deeds'
import { sentenceKey } from './kept-keys'
import { keysOf, remove, store, stored } from './stored'

/** What a person typed that the server does not have yet, in this browser and under their account. */
export type KeptText = {
  text: string
  /** The translation's version it was begun on. */
  baseVersion: number
  /** The version of the desk's copy it goes on from; null: of none. */
  copyVersion: number | null
  work: Work
  /** When it was typed, in milliseconds since 1970 by this browser's clock. */
  at: number
}

const isKeptText = (value: object): boolean =>
  'text' in value &&
  typeof value.text === 'string' &&
  'baseVersion' in value &&
  Number.isInteger(value.baseVersion)

/** @returns whether this browser has it now */
export const keep = (personId: string, translationId: string, kept: Omit<KeptText, 'at'>): boolean =>
  store(sentenceKey(personId, translationId), { ...kept, at: Date.now() })

export const keptOf = (personId: string, translationId: string): KeptText | null =>
  stored<KeptText>(sentenceKey(personId, translationId), isKeptText)

/** Forgets a copy once the server has it, unless more was typed since. */
export function forget(personId: string, translationId: string, sent?: string): void {
  if (sent !== undefined && keptOf(personId, translationId)?.text !== sent) return
  remove(sentenceKey(personId, translationId))
}

/** The translations whose text this browser keeps for an account. */
const allOf = (personId: string): string[] =>
  keysOf(personId, 'sentence').map((key) => key.slice(sentenceKey(personId, '').length))

/** What was typed long ago does not make the work this person's again. */
const sent = (kept: KeptText) => ({
  ...kept,
  idleSeconds: Math.max(0, Math.floor((Date.now() - kept.at) / 1_000)),
})

/** A page that is open sends what is typed on it within seconds. */
const leftAfterMs = 60_000

/** Sends what a page that is gone left behind: a browser that crashed, a laptop that was closed. */
export async function sendLeftBehind(personId: string): Promise<void> {
  for (const translationId of allOf(personId)) {
    const kept = keptOf(personId, translationId)
    if (!kept || Date.now() - kept.at < leftAfterMs) continue
    const answer = await ask('PUT', `translations/${translationId}/working-copy`, {
      ...sent(kept),
      leaving: true,
    })
    if (answer.ok) forget(personId, translationId, kept.text)
  }
}

/**
 * Sends everything this browser keeps for an account: first what was decided, then what was typed.
 * @returns how many segments could not be sent
 */
export async function sendKept(personId: string): Promise<number> {
  const undecided = await sendKeptDeeds(personId)
  for (const translationId of allOf(personId)) {
    const kept = keptOf(personId, translationId)
    const answer = kept && (await ask('PUT', `translations/${translationId}/working-copy`, sent(kept)))
    if (!kept || answer?.ok) forget(personId, translationId, kept?.text)
  }
  return new Set([...undecided, ...allOf(personId)]).size
}
