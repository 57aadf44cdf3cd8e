import { ask } from './ask'
import type { Answer } from './ask'
import { deedKey } from './kept-keys'
import { keysOf, remove, store, stored } from './stored'

/**
 * A confirmation or approval that was made while the desk could not be reached. It names the versions that were seen,
 * so that it does, late, exactly what was meant or nothing; and doing it twice does it once.
 */
export type KeptDeed = {
  translationId: string
  deed: 'confirm' | 'approve'
  body: { version: number; sourceVersion: number; text?: string }
}

const isKeptDeed = (value: object): boolean => 'translationId' in value && 'deed' in value && 'body' in value

/** @returns whether this browser keeps it */
export const keepDeed = (personId: string, kept: KeptDeed): boolean =>
  store(deedKey(personId, kept.translationId), kept)

const forgetDeed = (personId: string, translationId: string): void => remove(deedKey(personId, translationId))

export const keptDeeds = (personId: string): KeptDeed[] =>
  keysOf(personId, 'deed').flatMap((key) => stored<KeptDeed>(key, isKeptDeed) ?? [])

/** The desk was not there, or not for now: a deed may be asked again as it is. */
export const mayAskAgain = (answer: Answer<unknown>): boolean =>
  !answer.ok && ['unreachable', 'fault', 'too_many', 'not_signed_in'].includes(answer.refused.reason)

/**
 * Sends one deed that was kept. Whatever the desk says, yes or no, it is kept no longer; while nothing is heard it is.
 */
export async function sendDeed<T>(
  personId: string,
  { translationId, deed, body }: KeptDeed,
): Promise<Answer<T>> {
  const answer = await ask<T>('POST', `translations/${translationId}/${deed}`, body)
  if (!mayAskAgain(answer)) forgetDeed(personId, translationId)
  return answer
}

/** @returns the translations whose deed could not be sent */
export async function sendKeptDeeds(personId: string): Promise<string[]> {
  for (const kept of keptDeeds(personId)) await sendDeed(personId, kept)
  return keptDeeds(personId).map(({ translationId }) => translationId)
}
