/** A block to be shared out: what is left in it, and whether it must stay with the one before it. */
export type WeighedBlock = { words: number; staysWithPrevious: boolean }

/**
 * Cuts blocks in reading order into runs of about equally many words: each cut falls where the words before it come
 * nearest to their share. Fewer runs where there are not enough places to cut.
 * @returns for each block its run, from 1
 */
export function splitRuns(blocks: readonly WeighedBlock[], parts: number): number[] {
  const before: number[] = []
  let total = 0
  for (const { words } of blocks) {
    before.push(total)
    total += words
  }
  const places = blocks.flatMap(({ staysWithPrevious }, at) => (at > 0 && !staysWithPrevious ? [at] : []))
  const wanted = Math.min(parts - 1, places.length)
  const cuts = new Set<number>()
  let from = 0
  for (let cut = 1; cut <= wanted; cut += 1) {
    const share = (total * cut) / (wanted + 1)
    // As many places as there are cuts to come stay free.
    const last = places.length - (wanted - cut) - 1
    let best = from
    for (let at = from; at <= last; at += 1)
      if (Math.abs(before[places[at]!]! - share) < Math.abs(before[places[best]!]! - share)) best = at
    cuts.add(places[best]!)
    from = best + 1
  }
  let run = 1
  return blocks.map((_, at) => (cuts.has(at) ? (run += 1) : run))
}
