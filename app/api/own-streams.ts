/** Streams one person may have at once: more than anybody has browsers open. */
export const mostStreams = 12

/** How to end each stream, by person, the oldest first. */
const open = new Map<string, Set<() => void>>()

/**
 * Counts a stream that begins among its person's in this process. Where they are too many, the oldest is ended.
 * @returns how to say that it is over
 */
export function beginStream(personId: string, end: () => void): () => void {
  const own = open.get(personId) ?? new Set()
  open.set(personId, own.add(end))
  const [oldest] = own
  if (own.size > mostStreams) oldest?.()
  return () => {
    own.delete(end)
    if (own.size === 0 && open.get(personId) === own) open.delete(personId)
  }
}
