/** Networks counted at once; the one that has been silent longest is forgotten first. */
const mostNetworks = 10_000

/**
 * Counts, in this process, what comes from each network.
 * @returns whether one more from a network is still within `count` in `withinMs`
 */
export function atMost(count: number, withinMs: number): (network: string, now: number) => boolean {
  const seen = new Map<string, number[]>()
  return (network, now) => {
    const times = (seen.get(network) ?? []).filter((at) => at > now - withinMs)
    const isWithin = times.length < count
    seen.delete(network)
    seen.set(network, isWithin ? [...times, now] : times)
    if (seen.size > mostNetworks) seen.delete(seen.keys().next().value!)
    return isWithin
  }
}
