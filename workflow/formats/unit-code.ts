import type { InlineCode } from '@/workflow/text/inline-code'

/**
 * An inline code of another program that is none of ours (TMX `bpt`/`ept`, `ph`, `it`, `hi`, `ut`): kept as it came, so
 * that it can be exported again, and matched to the asked source's codes by role and order.
 */
export type ForeignCode = {
  number: number
  type: 'foreign'
  role: 'open' | 'close' | 'single'
  /** The TMX element it came from. */
  element: 'bpt' | 'ept' | 'ph' | 'it' | 'hi' | 'ut'
  /** The other program's own markup. */
  content: string
  attributes: Record<string, string>
}

/** What the private-use characters of a unit's texts stand for. */
export type UnitCode = InlineCode | ForeignCode

/** A unit's text and what its private-use characters stand for. */
export type UnitText = { text: string; codes: UnitCode[] }
