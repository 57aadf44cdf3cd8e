import { rootInflection } from './inflection'
import type { Inflection } from './inflection'

type Compiled = { after: RegExp; falls: RegExp | null; changes: (readonly [RegExp, string])[] }

const compiled = new WeakMap<Inflection, Compiled>()

function compile(inflection: Inflection): Compiled {
  const known = compiled.get(inflection)
  if (known) return known
  const { after, falls, changes = [] } = inflection
  const made = {
    after: new RegExp(`^(?:${after})$`, 'u'),
    falls: falls ? new RegExp(`^(?:${falls})$`, 'u') : null,
    changes: changes.map(([pattern, replacement]) => [new RegExp(pattern, 'u'), replacement] as const),
  }
  compiled.set(inflection, made)
  return made
}

/** A shorter stem would be found in too many other words. */
const shortestStem = 3
const longestFall = 4

/**
 * The dictionary form and every stem its inflected forms may begin with, longest first.
 * @param folded as `fold` gives it
 */
export function stemsOf(folded: string, inflection: Inflection = rootInflection): string[] {
  const { falls, changes } = compile(inflection)
  const bases = [folded]
  for (let length = 1; length <= longestFall && folded.length - length >= shortestStem; length++)
    if (falls?.test(folded.slice(-length))) bases.push(folded.slice(0, -length))
  const changed = bases.flatMap((base) =>
    changes.map(([pattern, replacement]) => base.replace(pattern, replacement)),
  )
  const stems = [...bases, ...changed].filter((stem) => stem.length >= shortestStem || stem === folded)
  return [...new Set(stems)].toSorted((a, b) => b.length - a.length)
}

/** Whether letters may stand after a stem as an ending of its language. */
export const isEnding = (letters: string, inflection: Inflection = rootInflection): boolean =>
  letters === '' || compile(inflection).after.test(letters)
