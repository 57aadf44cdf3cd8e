/** A run of text that both versions have, or that only one has. */
export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

/** Beyond this many comparisons the middle counts as rewritten: nobody reads such a diff word by word. */
const maxComparisons = 1_000_000

const segmenters = new Map<string, Intl.Segmenter>()

function piecesOf(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

/** For each pair of positions, how many pieces the rests after them share (longest common subsequence). */
function sharedAfter(before: string[], after: string[]): Uint16Array[] {
  const shared = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let b = before.length - 1; b >= 0; b--)
    for (let a = after.length - 1; a >= 0; a--)
      shared[b]![a] =
        before[b] === after[a] ? shared[b + 1]![a + 1]! + 1 : Math.max(shared[b + 1]![a]!, shared[b]![a + 1]!)
  return shared
}

function middle(before: string[], after: string[]): Change[] {
  if (before.length * after.length > maxComparisons) return replaced(before, after)
  const shared = sharedAfter(before, after)
  const changes: Change[] = []
  let b = 0
  let a = 0
  while (b < before.length && a < after.length) {
    if (before[b] === after[a]) {
      changes.push({ kind: 'same', text: before[b]! })
      b += 1
      a += 1
    } else if (shared[b + 1]![a]! >= shared[b]![a + 1]!) changes.push({ kind: 'removed', text: before[b++]! })
    else changes.push({ kind: 'added', text: after[a++]! })
  }
  return [...changes, ...replaced(before.slice(b), after.slice(a))]
}

const replaced = (before: string[], after: string[]): Change[] => [
  { kind: 'removed', text: before.join('') },
  { kind: 'added', text: after.join('') },
]

/** Neighbouring pieces of a kind in one run; within a stretch without shared words, what is gone comes first. */
function runs(changes: Change[]): Change[] {
  const result: Change[] = []
  let removed = ''
  let added = ''
  const settle = () => {
    if (removed) result.push({ kind: 'removed', text: removed })
    if (added) result.push({ kind: 'added', text: added })
    removed = added = ''
  }
  for (const { kind, text } of changes) {
    if (text === '') continue
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      settle()
      const last = result.at(-1)
      if (last?.kind === 'same') last.text += text
      else result.push({ kind, text })
    }
  }
  settle()
  return result
}

/**
 * What changed between two texts, word by word.
 * Joined, what is `same` or `removed` is `before`, and what is `same` or `added` is `after`.
 * @param language BCP 47, for where words end
 */
export function wordDiff(before: string, after: string, language: string): Change[] {
  const old = piecesOf(before, language)
  const now = piecesOf(after, language)
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  const room = Math.min(old.length, now.length) - start
  while (end < room && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1
  return runs([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    { kind: 'same', text: end === 0 ? '' : old.slice(-end).join('') },
  ])
}
