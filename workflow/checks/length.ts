import { withoutCodes } from '@/workflow/text/inline-code'
import { anchorsOf } from './anchors'
import type { Anchor } from './anchors'
import type { Check, Finding, Pair } from './finding'
import type { Knowledge } from './knowledge'
import { isUnspaced, wordsOfPair } from './pair-words'

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
/** Evidence (a logarithm of odds) from which a part is taken for left out. */
const enough = 1.9
/** What one name or number speaks for a part left out, or against. */
const anchorMissing = 0.45
const anchorFound = -0.9
const fewestWords = 3
/** Of the source, at most this much may be one part left out: beyond it the whole is too short. */
const largestPart = 0.75

type Length = { off: number; spread: number }

/** How far the target's length lies from what its source lets expect; null where that says nothing. */
function lengthOf({ source, target, sourceLanguage, targetLanguage }: Pair, knowledge: Knowledge): Length | null {
  const english = withoutCodes(source.text).trim().length / knowledge.source.words.length
  const written = withoutCodes(target).trim().length
  if (english < shortest || written === 0) return null
  const base = isUnspaced(sourceLanguage) || isUnspaced(targetLanguage) ? spreadUnspaced : spread
  return {
    off: Math.log(written / (english * knowledge.target.words.length)),
    spread: Math.sqrt(base ** 2 + spreadOfCharacters / english),
  }
}

type Part = { start: number; end: number; evidence: number }

/** Where a word may begin or end a part: all of them; `anchors` speak for what lies between. */
function likeliestPart(pair: Pair, length: Length): Part | null {
  const { source } = wordsOfPair(pair)
  const anchors = anchorsOf(pair)
  const total = pair.source.text.trim().length
  let best: Part | null = null
  for (let from = 0; from < source.length; from++) {
    const { start } = source[from]!
    for (let to = from + fewestWords - 1; to < source.length; to++) {
      const end = source[to + 1]?.start ?? total
      const share = (end - start) / total
      if (share > largestPart) break
      const evidence = byLength(length, share) + byAnchors(anchors, start, end)
      if (!best || evidence > best.evidence) best = { start, end, evidence }
    }
  }
  return best
}

/** The odds that the length comes from a text without this share of the source rather than from all of it. */
function byLength({ off, spread: wide }: Length, share: number): number {
  const without = Math.log(1 - share)
  return (off ** 2 - (off - without) ** 2) / (2 * wide ** 2)
}

const byAnchors = (anchors: readonly Anchor[], start: number, end: number): number =>
  anchors
    .filter((anchor) => anchor.start >= start && anchor.end <= end)
    .reduce((sum, { found }) => sum + (found ? anchorFound : anchorMissing), 0)

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
  if (off > -1) return []
  const part = likeliestPart(pair, measured)
  if (!part || part.evidence < enough) return []
  return [finding('part_missing', 'warning', withoutCodes(pair.source.text.slice(part.start, part.end)).trim())]
}
