type Asked = { count: number; until: number }

/** More askers than this at once are counted together with whoever comes. */
const mostAskers = 10_000

/**
 * Counts how often each asker asks of this process, in windows of a length.
 * @returns a question: whether this asker may ask once more
 */
export function requestLimit(most: number, windowMs: number): (asker: string) => boolean {
  const askers = new Map<string, Asked>()
  return (asker) => {
    const now = performance.now()
    const known = askers.get(asker)
    if (known && known.until > now) return ++known.count <= most
    askers.delete(asker)
    for (const [other, { until }] of askers) {
      if (until > now && askers.size < mostAskers) break
      askers.delete(other)
    }
    askers.set(asker, { count: 1, until: now + windowMs })
    return true
  }
}
