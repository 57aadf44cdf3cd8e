/** Under which keys a browser keeps what an account typed and the desk does not have: the account is part of each. */
const ofAccount = /^communique:(typed:)?([^:]+):/u

/** A sentence typed in review: every tab of the browser has it. */
export const sentenceKey = (personId: string, translationId: string) =>
  `communique:typed:${personId}:${translationId}`

/** A release's text in preparation: its tab has it. */
export const draftKey = (personId: string, what: string) => `communique:${personId}:${what}`

export type Kept = { personId: string; what: 'sentence' | 'draft' }

/** Whose a key is, and what is under it; null for keys of anything else. */
export function keptUnder(key: string): Kept | null {
  const found = ofAccount.exec(key)
  return found && { personId: found[2]!, what: found[1] ? 'sentence' : 'draft' }
}
