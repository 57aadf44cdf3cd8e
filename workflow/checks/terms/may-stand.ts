import type { LanguageKnowledge } from '@/workflow/checks/knowledge'
import type { Rendering } from '@/workflow/checks/known-term'
import { findRendering, patternsOf } from './find-term'
import type { TermPattern } from './term-pattern'
import { tokensOf } from './tokens'
import type { Token } from './tokens'
import { isUnspaced } from './unspaced'

/** A shorter stem stands inside too many other words. */
const shortestInside = 4

function standsIn({ words }: TermPattern, tokens: readonly Token[]): boolean {
  return words.every(({ folded, written, stems }) => {
    const long = stems.filter((stem) => stem.length >= shortestInside)
    return tokens.some(
      (token) =>
        (folded === token.folded && written[0] === token.written[0]) ||
        long.some((stem) => token.folded.includes(stem)),
    )
  })
}

/**
 * Whether a rendering may stand in a text: as itself, or in a compound or an adjective made from it
 * ("Verteidigungsministertreffen", "pražský"). Says more often yes than `findRendering`, which says where.
 */
export function mayStand(text: string, rendering: Rendering, language: LanguageKnowledge): boolean {
  if (findRendering(text, rendering, language).length > 0) return true
  if (isUnspaced(language.tag)) return false
  const tokens = tokensOf(text)
  return patternsOf(rendering, language).some((pattern) => standsIn(pattern, tokens))
}
