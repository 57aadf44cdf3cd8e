import type { EngineLimits } from './engine'

/** Unicode code points, as engines count and bill. */
export function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/**
 * Splits texts into calls an engine takes, in their order.
 * @returns batches, and the texts no call can hold, which are not to be sent
 */
export function batch<T extends { markup: string }>(
  texts: readonly T[],
  limits: EngineLimits,
): { batches: T[][]; tooLong: T[] } {
  const batches: T[][] = []
  const tooLong: T[] = []
  let room = 0
  for (const text of texts) {
    const length = characters(text.markup)
    if (length > limits.charactersPerText) {
      tooLong.push(text)
      continue
    }
    const current = batches.at(-1)
    if (current && current.length < limits.textsPerCall && length <= room) {
      current.push(text)
      room -= length
    } else {
      batches.push([text])
      room = limits.charactersPerCall - length
    }
  }
  return { batches, tooLong }
}
