/** Under which keys a browser keeps what an account did and the desk does not have: the account is part of each. */
const ofAccount = /^communique:(?:(typed|deed|comment):)?([^:]+):/u

/** A segment typed in review: every tab of the browser has it. */
export const sentenceKey = (personId: string, translationId: string) =>
  `communique:typed:${personId}:${translationId}`

/** A confirmation or approval that could not be sent yet. */
export const deedKey = (personId: string, translationId: string) =>
  `communique:deed:${personId}:${translationId}`

/** A comment or an answer that is being written. */
export const commentKey = (personId: string, about: string) => `communique:comment:${personId}:${about}`

/** A release's text in preparation: its tab has it. */
export const draftKey = (personId: string, what: string) => `communique:${personId}:${what}`

export type Kept = { personId: string; what: 'sentence' | 'deed' | 'comment' | 'draft' }

const kinds: Record<string, Kept['what']> = { typed: 'sentence', deed: 'deed', comment: 'comment' }

/** Whose a key is, and what is under it; null for keys of anything else. */
export function keptUnder(key: string): Kept | null {
  const found = ofAccount.exec(key)
  if (!found) return null
  return { personId: found[2]!, what: kinds[found[1] ?? ''] ?? 'draft' }
}
