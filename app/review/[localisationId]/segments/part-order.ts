import type { Places } from './segment-store'

/** A run of places to ask the desk for. */
export type Part = { from: number; limit: number }

/**
 * The part to ask for next: the missing places nearest to where somebody is, and on from there, away from them; null
 * where none is missing. Of two as near, the one after.
 */
export function nextPart(places: Places, near: number, atOnce: number): Part | null {
  const isMissing = (place: number) => place >= 0 && place < places.length && places[place] === undefined
  const runOf = (place: number, step: 1 | -1): number => {
    let length = 1
    while (length < atOnce && isMissing(place + step * length)) length++
    return length
  }
  for (let away = 0; away <= places.length; away++) {
    if (isMissing(near + away)) return { from: near + away, limit: runOf(near + away, 1) }
    if (!isMissing(near - away)) continue
    const limit = runOf(near - away, -1)
    return { from: near - away - limit + 1, limit }
  }
  return null
}
