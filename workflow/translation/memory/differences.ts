import { wordDiff } from '@/workflow/text/word-diff'
import type { Change } from '@/workflow/text/word-diff'

/** A stretch of one source that stands for a stretch of the other; `before` and `after` are what surrounds it. */
export type Difference = { from: string; to: string; before: string; after: string }

/**
 * Where two sources differ, if they differ only by stretches exchanged for others.
 * @returns null where something is added or left out
 */
export function differences(changes: readonly Change[]): Difference[] | null {
  const found: Difference[] = []
  const around = (at: number) => (changes[at]?.kind === 'same' ? changes[at].text : '')
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at]!
    if (change.kind === 'same') continue
    const added = changes[at + 1]
    if (change.kind !== 'removed' || added?.kind !== 'added') return null
    found.push({ from: change.text, to: added.text, before: around(at - 1), after: around(at + 2) })
    at += 1
  }
  return found
}

/** The unit's source → the asked source, word by word. */
export const diffOf = (unit: string, asked: string, language: string): Change[] =>
  wordDiff(unit, asked, language)
