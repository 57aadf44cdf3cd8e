import { setImmediate as breath } from 'node:timers/promises'
import { wordDiff } from '@/workflow/text/word-diff'
import type { Change } from '@/workflow/text/word-diff'
import { linesOf } from './line'

/** A place where a copy is not the published text. */
export type Difference =
  /** Both have it, in other words: `changes` lead from what was published to the copy. */
  | { what: 'changed'; changes: Change[] }
  /** Only the copy has it. */
  | { what: 'added'; text: string }
  /** Only the published text has it. */
  | { what: 'missing'; text: string }
  /** Published, but not where the copy has it. */
  | { what: 'moved'; text: string }

export type Comparison =
  | { is: 'whole' }
  /** Passages of it, word for word and in its order. */
  | { is: 'part' }
  /** `alike`: from 0 to 1, how much of the copy is published word for word. */
  | { is: 'other'; alike: number }

/** Fewer characters stand in many a text by chance. */
const shortest = 20
/** Differences that are shown; nobody reads more. */
const mostShown = 50

/** Places where a line stands within other words, before it is taken to stand nowhere else. */
const mostPlaces = 50

/** Lines that are not where they should be, before a copy is known well enough: anybody may give anything to be checked. */
const mostMisses = 300

/**
 * How a copy relates to a published text. White space is no difference.
 * @param copy, published as lines, as `linesOf` gives them
 */
export function compare(copy: readonly string[], published: readonly string[]): Comparison {
  const [given, text] = [copy.join(' '), published.join(' ')]
  if (given === text) return { is: 'whole' }
  const known = new Set(published)
  let from = 0
  let [misses, alike, seen] = [0, 0, 0]
  const absent = new Set<string>()
  for (const line of copy) {
    const found = absent.has(line) ? -1 : placeOf(line, text, from)
    if (found >= 0) from = found + unmarked(line, text).length
    else misses += 1
    if (found < 0) absent.add(line)
    if (found >= 0 || known.has(line)) alike += line.length
    seen += line.length
    if (misses >= mostMisses) break
  }
  if (misses === 0 && given.length >= shortest) return { is: 'part' }
  return { is: 'other', alike: alike / Math.max(1, seen) }
}

const letter = /^[\p{L}\p{N}]$/u
/** Written without spaces: a passage may begin and end anywhere. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u

/** A list's mark, as browsers put one before what is copied. */
const mark = /^(?:[•◦▪‣*·–-]|\d{1,3}[.)])\s+/u
const unmarked = (line: string, text: string): string =>
  mark.test(line) && !text.includes(line) ? line.replace(mark, '') : line

/** Where a line stands in a text, not in the middle of a word; -1 where it does not. */
function placeOf(line: string, text: string, from: number): number {
  const words = unmarked(line, text)
  let at = text.indexOf(words, from)
  for (let place = 0; at >= 0 && place < mostPlaces; place++) {
    if (isApart(text, at) && isApart(text, at + words.length)) return at
    at = text.indexOf(words, at + 1)
  }
  return -1
}

function isApart(text: string, at: number): boolean {
  const [before, after] = [text.slice(0, at).at(-1) ?? '', text.charAt(at)]
  const isInWord = letter.test(before) && letter.test(after)
  return !isInWord || unspaced.test(before) || unspaced.test(after)
}

/**
 * Exactly where a copy is another text than the published one, in the copy's order and then what it has not. Whatever it
 * is, others are answered meanwhile.
 * @param isWhole the copy claims to be all of it: what it leaves out is told too
 */
export async function differences(
  copy: readonly string[],
  published: readonly string[],
  { language, isWhole }: { language: string; isWhole: boolean },
): Promise<{ shown: Difference[]; more: number }> {
  const text = published.join(' ')
  const inCopy = new Set(copy)
  const unmatched = published
    .filter((line) => !inCopy.has(line))
    .map((line) => ({ line, pairs: pairsOf(line) }))
  const found: Difference[] = []
  let more = 0
  let from = 0
  const absent = new Set<string>()
  for (const line of copy) {
    const place = absent.has(line) ? -1 : placeOf(line, text, from)
    if (place >= 0) {
      from = place + unmarked(line, text).length
      continue
    }
    absent.add(line)
    if (found.length + more >= mostMisses) break
    if (found.length >= mostShown) more += 1
    else found.push(differenceOf(line, { text, unmatched, language }))
    await breath()
  }
  // Nothing left out of a copy that is only of another order, or of part of a line.
  const missing = isWhole ? unmatched.map(({ line }) => line) : []
  const room = Math.max(0, mostShown - found.length)
  for (const line of missing.slice(0, room)) found.push({ what: 'missing', text: line })
  return { shown: found, more: more + Math.max(0, missing.length - room) }
}

type Unmatched = { line: string; pairs: ReadonlySet<string> }
type Beside = { text: string; unmatched: Unmatched[]; language: string }

function differenceOf(line: string, { text, unmatched, language }: Beside): Difference {
  if (placeOf(line, text, 0) >= 0) return { what: 'moved', text: line }
  const nearest = nearestOf(line, unmatched)
  if (nearest < 0) return { what: 'added', text: line }
  const [published] = unmatched.splice(nearest, 1)
  return { what: 'changed', changes: wordDiff(published?.line ?? '', line, language) }
}

/** Beyond this many lines the nearest is looked for among the first. */
const mostLines = 500

/** The line that shares the most with one, if that is a third of it at least. */
function nearestOf(line: string, lines: readonly Unmatched[]): number {
  const own = pairsOf(line)
  let [best, nearest] = [1 / 3, -1]
  for (const [position, each] of lines.slice(0, mostLines).entries()) {
    const other = each.pairs
    const most = Math.max(1, own.size, other.size)
    // Of very different lengths they cannot be that alike.
    if (Math.min(own.size, other.size) / most <= best) continue
    let shared = 0
    for (const pair of own) if (other.has(pair)) shared += 1
    const alike = shared / most
    if (alike > best) [best, nearest] = [alike, position]
  }
  return nearest
}

/** Characters by twos, which stand for words in every script; of the first thousand. */
function pairsOf(line: string): Set<string> {
  const characters = line.slice(0, 1_000).toLowerCase()
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < characters.length; at++) pairs.add(characters.slice(at, at + 2))
  return pairs
}

/** A pasted text's lines. */
export const linesOfText = (text: string): string[] => linesOf(text.split(/\r\n?|\n|\u2028|\u2029/u))
