import { withoutCodes } from '@/workflow/text/inline-code'
import { similarity } from './edit-distance'
import type { Pattern } from './edit-distance'
import { fold } from './fold'

/** What differs in words never scores more: above it, only the setting differs. */
const mostFuzzy = 97

const bare = (text: string) => withoutCodes(text).normalize('NFC').trim()

/** Everything of `fold` but the case. */
const sameCase = (a: string, b: string): boolean => {
  const upper = (text: string) => text.replace(/\P{Lu}/gu, '')
  return upper(bare(a)) === upper(bare(b))
}

/**
 * How alike two sources are, 0–100: 100 the same words set the same, 99 set otherwise (white space, quotation marks,
 * dashes), 98 in another case, and below that the share of characters that need not be touched, rounded down. Codes are
 * of no account here.
 * @param folded the asked source, folded
 */
export function likeness(asked: string, folded: Pattern, source: string): number {
  if (bare(asked) === bare(source)) return 100
  const other = fold(source)
  if (other === folded.text) return sameCase(asked, source) ? 99 : 98
  return Math.min(mostFuzzy, Math.floor(100 * similarity(folded, other)))
}
