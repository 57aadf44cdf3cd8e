import { similarPairs } from './similar-texts'
import type { PlacedText, StandingText } from './standing-text'

/**
 * What became of a sentence of the new revision: `unchanged` keeps its identity and its text (white space at the end and
 * the numbers of codes are no change), `changed` keeps its identity with a new text, `new` has none yet. `moved`: it no
 * longer stands in the order it stood in.
 */
export type Match = { change: 'unchanged' | 'changed'; segmentId: string; moved: boolean } | { change: 'new' }

/**
 * Finds every sentence of a new revision in the one before. The same text always keeps its identity; where it stands
 * twice, neighbours tell which is which. Then likeness tells what was reworded. Work grows with the number of sentences,
 * not its square.
 * @returns one match for each new sentence, in order, and the identities that are gone
 */
export function matchRevision(
  old: readonly PlacedText[],
  fresh: readonly StandingText[],
): { matches: Match[]; gone: string[] } {
  const from = sameTexts(old.map(keyOf), fresh.map(keyOf))
  const isSame = from.map((place) => place !== null)
  const taken = new Set(from)
  const oldLeft = old.flatMap((_, place) => (taken.has(place) ? [] : [place]))
  const freshLeft = from.flatMap((place, index) => (place === null ? [index] : []))
  for (const [before, after] of similarPairs(old, fresh, { oldLeft, freshLeft, from })) from[after] = before
  const inOrder = longestRising(from)
  const kept = new Set(from)
  return {
    matches: from.map((place, index): Match => {
      if (place === null) return { change: 'new' }
      return {
        change: isSame[index] ? 'unchanged' : 'changed',
        segmentId: old[place]!.segmentId,
        moved: !inOrder.has(index),
      }
    }),
    gone: old.flatMap(({ segmentId }, place) => (kept.has(place) ? [] : [segmentId])),
  }
}

/** The database gives a code's properties back in an order of its own. */
const keyOf = ({ content: { text, codes } }: StandingText): string =>
  codes.length > 0
    ? text.trimEnd() + JSON.stringify(codes.map((code) => Object.entries(code).toSorted()))
    : text.trimEnd()

/** For each new text the place of the old one that says the same: those alone of their kind, their neighbours, then the rest in order. */
function sameTexts(old: readonly string[], fresh: readonly string[]): (number | null)[] {
  const from: (number | null)[] = fresh.map(() => null)
  const taken = new Set<number>()
  const take = (after: number, before: number) => {
    from[after] = before
    taken.add(before)
  }
  const [oldPlaces, freshPlaces] = [placesOf(old), placesOf(fresh)]
  for (const [text, [index, ...more]] of freshPlaces) {
    const places = oldPlaces.get(text) ?? []
    if (more.length === 0 && places.length === 1) take(index!, places[0]!)
  }
  for (const step of [1, -1]) {
    for (let turn = 0; turn < fresh.length; turn += 1) {
      const index = step === 1 ? turn : fresh.length - 1 - turn
      const beside = from[index - step]
      if (from[index] !== null || beside === null || beside === undefined) continue
      const place = beside + step
      if (old[place] === fresh[index] && !taken.has(place)) take(index, place)
    }
  }
  const waiting = new Map(
    [...oldPlaces].map(([text, places]) => [text, places.filter((place) => !taken.has(place)).toReversed()]),
  )
  fresh.forEach((text, index) => {
    const place = from[index] === null ? waiting.get(text)?.pop() : undefined
    if (place !== undefined) take(index, place)
  })
  return from
}

function placesOf(texts: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  texts.forEach((text, index) => {
    const known = places.get(text)
    if (known) known.push(index)
    else places.set(text, [index])
  })
  return places
}

/** The indices of the longest run of places that only rise: what stayed in order. */
function longestRising(places: readonly (number | null)[]): Set<number> {
  const tails: number[] = []
  const previous = new Map<number, number | undefined>()
  places.forEach((place, index) => {
    if (place === null) return
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[tails[middle]!]! < place) low = middle + 1
      else high = middle
    }
    previous.set(index, tails[low - 1])
    tails[low] = index
  })
  const kept = new Set<number>()
  for (let index = tails.at(-1); index !== undefined; index = previous.get(index)) kept.add(index)
  return kept
}
