import { fromOutside } from '@/workflow/text/coded-text'
import { codeCharacter, codePattern } from '@/workflow/text/inline-code'
import { check } from './check'
import type { Finding } from './finding'
import type { Knowledge } from './knowledge'

/** A letter with its marks, or a run of Hangul letters: what normalising never joins with its neighbours. */
const clusters = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu

/** NFC, and where each offset of it lies in the text as given. */
function normalised(given: string): { text: string; placeOf: (offset: number) => number } {
  const text = given.normalize('NFC')
  if (text === given) return { text, placeOf: (offset) => offset }
  const starts: number[] = []
  let at = 0
  for (const [cluster] of given.matchAll(clusters)) {
    const { length } = cluster.normalize('NFC')
    for (let unit = 0; unit < length; unit += 1) starts.push(at)
    at += cluster.length
  }
  return { text, placeOf: (offset) => starts[offset] ?? given.length }
}

/**
 * Checks two texts from outside, which have no inline codes of ours: what looks like one (a private-use character) must
 * come over from the source like one.
 * @returns findings whose places are UTF-16 offsets in `target` as given, whatever its normal form
 */
export function checkPlain(source: string, target: string, knowledge: Knowledge): Finding[] {
  const coded = fromOutside(source)
  const strangers = [...source.matchAll(codePattern)].map(([character]) => character)
  const { text, placeOf } = normalised(target)
  const known = text.replace(codePattern, (character) => {
    const number = strangers.indexOf(character)
    return number < 0 ? character : codeCharacter(number)
  })
  const languages = { sourceLanguage: knowledge.source.tag, targetLanguage: knowledge.target.tag }
  return check({ source: coded, target: known, ...languages }, knowledge).map((finding) => ({
    ...finding,
    ...(finding.start !== undefined && { start: placeOf(finding.start) }),
    ...(finding.end !== undefined && { end: placeOf(finding.end) }),
  }))
}
