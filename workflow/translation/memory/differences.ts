import type { Change } from '@/workflow/text/word-diff'

/** A stretch of one source that stands for a stretch of the other; `before` and `after` are the rest of the first. */
export type Difference = { from: string; to: string; before: string; after: string }

/** Words that may be parts of one name. */
const capitalised = /^\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*$/u

type Exchange = { from: string; to: string; at: number }

/** First name and family name are one name. */
function withWholeNames(found: readonly Exchange[], unit: string): Exchange[] {
  const result: Exchange[] = []
  for (const one of found) {
    const last = result.at(-1)
    const isOne =
      last !== undefined &&
      unit.slice(last.at + last.from.length, one.at) === ' ' &&
      [last.from, last.to, one.from, one.to].every((text) => capitalised.test(text))
    if (isOne) result.splice(-1, 1, { ...last, from: `${last.from} ${one.from}`, to: `${last.to} ${one.to}` })
    else result.push(one)
  }
  return result
}

/**
 * Where two sources differ, if they differ only by stretches exchanged for others.
 * @param changes the unit's source → the asked source
 * @returns null where something is added or left out
 */
export function differences(changes: readonly Change[]): Difference[] | null {
  const found: Exchange[] = []
  let unit = ''
  for (let at = 0; at < changes.length; at++) {
    const { kind, text } = changes[at]!
    if (kind !== 'same') {
      const added = changes[at + 1]
      if (kind !== 'removed' || added?.kind !== 'added') return null
      found.push({ from: text, to: added.text, at: unit.length })
      at += 1
    }
    unit += text
  }
  return withWholeNames(found, unit).map(({ at, ...texts }) => ({
    ...texts,
    before: unit.slice(0, at),
    after: unit.slice(at + texts.from.length),
  }))
}
