/** What a person typed that the server does not have yet, in this browser and under their account. */
export type KeptText = { text: string; baseVersion: number }

const keyOf = (personId: string, translationId: string) => `communique:typed:${personId}:${translationId}`

/** Storage may be switched off or full: then the server's copy is the only one. */
function tried<T>(use: () => T): T | null {
  try {
    return use()
  } catch {
    return null
  }
}

export function keep(personId: string, translationId: string, kept: KeptText): void {
  tried(() => localStorage.setItem(keyOf(personId, translationId), JSON.stringify(kept)))
}

export function keptText(personId: string, translationId: string): KeptText | null {
  return tried(() => {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(personId, translationId)) ?? 'null')
    const isKept = typeof kept === 'object' && kept !== null && 'text' in kept && 'baseVersion' in kept
    return isKept && typeof kept.text === 'string' && Number.isInteger(kept.baseVersion)
      ? (kept as KeptText)
      : null
  })
}

/** Forgets a copy once the server has it, unless more was typed since. */
export function forget(personId: string, translationId: string, sent?: string): void {
  if (sent !== undefined && keptText(personId, translationId)?.text !== sent) return
  tried(() => localStorage.removeItem(keyOf(personId, translationId)))
}
