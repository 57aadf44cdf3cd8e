import { withoutCodes } from '@/workflow/text/inline-code'
import type { Check, Finding, Pair } from './finding'
import type { Knowledge } from './knowledge'
import { partMissing } from './part-missing'
import type { Length } from './part-missing'
import { isUnspaced } from './pair-words'

/**
 * The logarithm of target length over expected length spreads so about 0 in good translations of sentences; shorter ones
 * spread wider, those into or out of writing without spaces too. After Gale and Church, "A Program for Aligning
 * Sentences in Bilingual Corpora" (1993): the variance of a length grows with the length.
 */
const spread = 0.13
const spreadUnspaced = 0.18
const spreadOfCharacters = 2.2
/** Shorter sources (characters as in English) say nothing by their length. */
const shortest = 25
/** Times the spread from which it is far too short or long. */
const far = 3.6
/** Times the spread below which no part is looked for: no part could have enough evidence. */
const short = 1.7

/** How far the target's length lies from what its source lets expect; null where that says nothing. */
function lengthOf(
  { source, target, sourceLanguage, targetLanguage }: Pair,
  knowledge: Knowledge,
): Length | null {
  const { length: ofSource } = knowledge.source.words
  const { length: ofTarget } = knowledge.target.words
  if (ofSource === null || ofTarget === null) return null
  const english = withoutCodes(source.text).trim().length / ofSource
  const written = withoutCodes(target).trim().length
  if (english < shortest || written === 0) return null
  const base = isUnspaced(sourceLanguage) || isUnspaced(targetLanguage) ? spreadUnspaced : spread
  return {
    off: Math.log(written / (english * ofTarget)),
    spread: Math.sqrt(base ** 2 + spreadOfCharacters / english),
  }
}

const finding = (code: Finding['code'], severity: Finding['severity'], words?: string): Finding => ({
  code,
  severity,
  kind: 'judgement',
  ...(words && { values: { words } }),
})

/**
 * A part of the source left out, or a text far shorter or longer than its source lets expect, by the two languages'
 * lengths and the names and numbers that are there.
 */
export const length: Check = (pair, knowledge) => {
  const measured = lengthOf(pair, knowledge)
  if (!measured) return []
  const off = measured.off / measured.spread
  if (off > far) return [finding('too_long', 'warning')]
  if (off < -far) return [finding('too_short', 'error')]
  const part = off < -short ? partMissing(pair, measured) : null
  if (!part) return []
  return [
    finding('part_missing', 'warning', withoutCodes(pair.source.text.slice(part.start, part.end)).trim()),
  ]
}
