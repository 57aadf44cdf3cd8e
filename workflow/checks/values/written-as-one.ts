import { nothing, valueOf, withPart } from './compose'
import type { Sum } from './compose'
import type { ValueData } from './value-data'

const shortestAtom = 2
const longestLink = 4

const numberOf = (part: string, { words, stems }: ValueData): number | null => {
  for (const { is, value } of words.get(part) ?? stems.get(part) ?? []) {
    if (is === 'number') return value
    // "Bill" is short for billion, and begins "billett".
    if (is === 'scale' && (value < 6 || part.length > 4)) return 10 ** value
  }
  return null
}

/**
 * The value of a number written as one word: `vierhundertzwanzig` is 420; null where the word is no such number.
 * @param word folded
 */
export function numberWrittenAsOne(word: string, data: ValueData): number | null {
  if (word.length < 6) return null
  const parts = partsFrom(word, data, 0)
  if (!parts || parts.length < 2) return null
  const sum = parts.reduce<Sum | null>(
    (so, { value, joined }) =>
      so && withPart(so, { value, isScale: value >= 1000, joined, isDigits: false, glued: true }),
    nothing,
  )
  return sum && valueOf(sum)
}

type AtomOfWord = { value: number; joined: boolean }

function partsFrom(word: string, data: ValueData, depth: number, joined = false): AtomOfWord[] | null {
  if (depth > 6) return null
  for (let end = word.length; end >= shortestAtom; end -= 1) {
    const atom = word.slice(0, end)
    const value = numberOf(atom, data)
    if (value === null || (value < 1 && depth === 0)) continue
    const rest = word.slice(end)
    const own = { value, joined }
    if (rest === '') return [own]
    for (const joiner of data.closed ?? []) {
      if (!rest.startsWith(joiner)) continue
      const others = partsFrom(rest.slice(joiner.length), data, depth + 1, joiner !== '')
      if (others) return [own, ...others]
    }
    if (!(data.closed ?? []).includes('')) {
      const others = partsFrom(rest, data, depth + 1)
      if (others) return [own, ...others]
    }
    if (!data.stems.has(atom)) continue
    // A stem may have an ending before the next part, and the last one has its own: kahde-n-kymmene-n.
    for (let link = 1; link <= longestLink && link < rest.length - 1; link += 1) {
      const others = partsFrom(rest.slice(link), data, depth + 1)
      if (others && others.length > 0) return [own, ...others]
    }
    if (rest.length <= longestLink) return [own]
  }
  return null
}
