import { hash } from '@/workflow/translation/memory/grams'

/** Letters in a row that are one gram; of what is written without spaces, where each says more. */
const [letters, characters] = [12, 5]
/** Of so many grams in a row one is kept. */
const together = 16

/** Letters of a copy that it is looked for by. */
const mostLetters = 50_000
/** Grams that are looked for; a copy with fewer is looked for by all of them. */
const mostLookedFor = 400

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Letters alone: spaces, marks and figures are written in several ways, and figures are what a forger changes. */
const lettersOf = (line: string): string =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, '')

/** Every gram of a line, in order; a line too short for one is one itself. */
function gramsOf(line: string): number[] {
  const text = lettersOf(line)
  const grams: number[] = []
  for (let at = 0; at < text.length; at++) {
    const size = unspaced.test(text.charAt(at)) ? characters : letters
    if (at + size <= text.length) grams.push(hash(size, text.slice(at, at + size)))
  }
  return grams.length > 0 || text === '' ? grams : [hash(0, text)]
}

/** The smallest of every so many in a row: two texts with a passage in common keep the same ones of it. */
function winnowed(grams: readonly number[]): number[] {
  const kept: number[] = []
  for (let from = 0; from < grams.length && (from === 0 || from + together <= grams.length); from++) {
    let smallest = grams[from]!
    for (const gram of grams.slice(from + 1, from + together)) smallest = Math.min(smallest, gram)
    if (kept.at(-1) !== smallest) kept.push(smallest)
  }
  return kept
}

/**
 * What a text is recognised by, wherever a copy of it begins and ends: a passage of 27 letters in a line, or of 20
 * characters where no spaces are written, has one of these at least (winnowing; Schleimer, Wilkerson and Aiken, 2003).
 * @param lines as `articleLines` gives them
 */
export const passagesOf = (lines: readonly string[]): number[] => [
  ...new Set(lines.flatMap((line) => winnowed(gramsOf(line)))),
]

/** What a copy is looked for by: everything that might be kept of it where it is short, spread over it where it is long. */
export function passagesToFind(lines: readonly string[]): number[] {
  const grams: number[][] = []
  let room = mostLetters
  for (const line of lines) {
    if (room <= 0) break
    grams.push(gramsOf(line.slice(0, room)))
    room -= line.length
  }
  const all = new Set(grams.flat())
  if (all.size <= mostLookedFor) return [...all]
  const kept = [...new Set(grams.flatMap(winnowed))]
  const step = Math.max(1, kept.length / mostLookedFor)
  return Array.from({ length: Math.min(kept.length, mostLookedFor) }, (_, n) => kept[Math.floor(n * step)]!)
}
