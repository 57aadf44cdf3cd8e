import type { LanguageKnowledge } from '@/workflow/checks/knowledge'
import type { Rendering } from '@/workflow/checks/known-term'

/** A place where a rendering stands in running text; UTF-16 offsets, end exclusive. */
export type FoundRendering = {
  start: number
  end: number
  written: string
  /** Letter for letter as the rendering, capitals included. */
  exact: boolean
  /** Capitals as the rendering has them, as far as the sentence lets them show. */
  sameCapitals: boolean
}

/** Where a term or a name stands in running text, whatever its inflection. In the text's order, none overlapping. */
export function findRendering(
  text: string,
  rendering: Rendering,
  _language: LanguageKnowledge,
): FoundRendering[] {
  const start = text.indexOf(rendering.text)
  if (start < 0) return []
  const end = start + rendering.text.length
  return [{ start, end, written: rendering.text, exact: true, sameCapitals: true }]
}
