import { beginsSentence } from '@/workflow/checks/terms/capitals'
import { tokensOf } from '@/workflow/checks/terms/tokens'
import { isAlike } from './alike'
import type { TargetNames } from './target-names'

/** A place inside a longer name ("New York University", "All Japan Judo Federation") goes with what that becomes. */
export function isPartOfName({ start, end }: { start: number; end: number }, text: string): boolean {
  if (/^[ -]\p{Lu}/u.test(text.slice(end, end + 2))) return true
  const before = /\p{Lu}[\p{L}'’]*[ -]$/u.exec(text.slice(Math.max(0, start - longestWord), start))
  return before !== null && !beginsSentence(text, Math.max(0, start - longestWord) + before.index)
}

const longestWord = 24

const shortestWord = 4

/** Whether a name of the source stands in the target more or less as the source writes it. */
export const standsAsWritten = (written: string, names: TargetNames): boolean =>
  tokensOf(written).some(
    ({ folded }) => folded.length >= shortestWord && names.some((name) => isAlike(folded, name)),
  )
