/** A version of a text that readers have known. */
export type PublishedVersion = {
  /** From 1, as readers know it. */
  version: number
  /** When it went live; ISO 8601. */
  at: string
  cause: 'revision' | 'language_correction' | 'rolled_back' | 'moved'
  /** The version whose text it has again, where it was rolled back to. */
  repeats: number | null
  /** What its text says was corrected, in the page's language: by it, or by one before it. */
  note: string | null
  /** Where it stands as it was; null: it was removed, and nothing of it is told but that it was. */
  path: string | null
}

/** Versions, the newest first, each with the note that is its own: one that has another's note corrected something else. */
export const withOwnNotes = (history: readonly PublishedVersion[]): PublishedVersion[] =>
  history.map((version, position) => {
    const isOwn = version.cause === 'revision' && version.note !== history[position + 1]?.note
    return isOwn ? version : { ...version, note: null }
  })

/** Of versions, the newest first, those that readers are told of because they corrected what the newest one says. */
export function corrections(history: readonly PublishedVersion[]): PublishedVersion[] {
  const told: PublishedVersion[] = []
  let at = history[0]
  while (at) {
    const { version, cause, repeats, note } = at
    const isThere = at.path !== null
    const isTold = isThere && (cause === 'revision' ? note !== null : cause !== 'moved')
    // What is rolled back to stands on the corrections it had then, and on none that came after.
    const before: number = cause === 'rolled_back' && repeats !== null ? repeats : version - 1
    if (isTold) told.push(at)
    at = history.find((earlier) => earlier.version <= before && earlier.version < version)
  }
  return told
}

/** When what the newest of them says was last changed; null where it never was. An address is no part of a text. */
export function updatedAt(history: readonly PublishedVersion[]): string | null {
  const changed = history.find(({ cause }) => cause !== 'moved')
  return changed && changed.version > 1 ? changed.at : null
}
