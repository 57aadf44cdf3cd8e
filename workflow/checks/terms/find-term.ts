import type { LanguageKnowledge } from '@/workflow/checks/knowledge'
import type { Rendering } from '@/workflow/checks/known-term'
import { sameCapitals } from './capitals'
import type { Inflection } from './inflection'
import { isEnding } from './stems'
import { longWords, patternOf } from './term-pattern'
import type { TermPattern, TermWord } from './term-pattern'
import { tokensOf } from './tokens'
import type { Token } from './tokens'
import { findUnspaced, isUnspaced } from './unspaced'

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

const patterns = new WeakMap<Rendering, Map<string, readonly TermPattern[]>>()

/** A rendering's patterns in a language, made once. */
export function patternsOf(rendering: Rendering, { tag, names }: LanguageKnowledge): readonly TermPattern[] {
  const byLanguage = patterns.get(rendering) ?? new Map<string, readonly TermPattern[]>()
  patterns.set(rendering, byLanguage)
  const known = byLanguage.get(tag)
  if (known) return known
  const made = [rendering.text, ...(rendering.forms ?? [])]
    .map((text) => patternOf(text, names.inflection))
    .filter((pattern) => pattern !== null)
  byLanguage.set(tag, made)
  return made
}

/** A short name changes no letter of its own, only takes endings: "EU", never "eu" of another word. */
const shortName = 3

/** Whether a word of a text is an inflected form of a word of a term. */
export function isForm(
  { folded, written }: Token,
  word: TermWord,
  inflection: Inflection | undefined,
): boolean {
  if (folded === word.folded) return word.folded.length > 2 || written[0] === word.written[0]
  const [first = ''] = word.written
  for (const stem of word.stems) {
    if (!folded.startsWith(stem)) continue
    if (stem.length <= shortName && (written[0] !== first || word.folded.length <= 2)) continue
    if (isEnding(folded.slice(stem.length), inflection)) return true
  }
  return false
}

/** English puts a term's words together and in order; others part them and turn them round. */
const keepsOrder = (tag: string) => tag === 'en' || tag.startsWith('en-')

/** So many other words may stand between the words of a term. */
const wordsBetween = 2

type Search = { text: string; tokens: readonly Token[]; language: LanguageKnowledge }

/** The tokens a pattern takes around the one its anchor was found at, or null. */
function around(pattern: TermPattern, at: number, search: Search): number[] | null {
  const { tokens, language } = search
  const taken = [at]
  const ordered = keepsOrder(language.tag)
  for (const [index, word] of pattern.words.entries()) {
    if (index === pattern.anchor) continue
    const wanted = at + index - pattern.anchor
    const nearest = ordered ? [wanted, wanted + Math.sign(index - pattern.anchor)] : nearestFirst(wanted)
    const found = nearest.find(
      (place) =>
        !taken.includes(place) && tokens[place] && isForm(tokens[place], word, language.names.inflection),
    )
    if (found === undefined) return null
    taken.push(found)
  }
  taken.sort((a, b) => a - b)
  return isTogether(taken, search) ? taken : null
}

const nearestFirst = (place: number) => [0, 1, -1, 2, -2, 3, -3, 4, -4].map((step) => place + step)

/** Not parted by the end of a sentence, a bracket or too many words. */
function isTogether(taken: readonly number[], { text, tokens, language }: Search): boolean {
  const first = tokens[taken[0]!]!
  const last = tokens[taken.at(-1)!]!
  if (/[.!?;:()[\]"“”„«»]\s/u.test(text.slice(first.end, last.start))) return false
  const between = tokens
    .slice(taken[0], taken.at(-1)! + 1)
    .filter((_token, index) => !taken.includes(index + taken[0]!)).length
  return between <= (keepsOrder(language.tag) ? 0 : wordsBetween)
}

/**
 * Where a term or a name stands in running text, whatever its inflection: endings, changed stems, the words of a
 * longer term parted or turned round, hyphens or spaces. In the text's order, none overlapping.
 */
export function findRendering(
  text: string,
  rendering: Rendering,
  language: LanguageKnowledge,
): FoundRendering[] {
  if (isUnspaced(language.tag)) return findUnspaced(text, rendering)
  const every = tokensOf(text)
  const used = new Set<Token>()
  const found: FoundRendering[] = []
  for (const pattern of patternsOf(rendering, language)) {
    const search = { text, tokens: pattern.withoutSmall ? longWords(every) : every, language }
    for (const [at, token] of search.tokens.entries()) {
      if (used.has(token) || !isForm(token, pattern.words[pattern.anchor]!, language.names.inflection))
        continue
      const taken = around(pattern, at, search)?.map((place) => search.tokens[place]!)
      if (!taken || taken.some((one) => used.has(one))) continue
      for (const one of taken) used.add(one)
      found.push(placeOf(taken, { pattern, rendering, text }))
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

type Taken = { pattern: TermPattern; rendering: Rendering; text: string }

function placeOf(words: readonly Token[], { pattern, rendering, text }: Taken): FoundRendering {
  const [first, last] = [words[0]!, words.at(-1)!]
  const written = text.slice(first.start, last.end)
  return {
    start: first.start,
    end: last.end,
    written,
    exact: written === rendering.text,
    sameCapitals: sameCapitals({ text, start: first.start, words }, pattern.words),
  }
}
