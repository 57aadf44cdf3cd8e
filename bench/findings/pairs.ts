import { readParallelText, usualFolder } from '@/evaluate/findings/parallel-text'
import { sentences } from './sentences'

export type Pair = { source: string; target: string }

/** Sentences and their translations, by language, and where they are from. */
export function pairsToTime(folder = usualFolder): { from: string; byLanguage: Map<string, Pair[]> } {
  const text = readParallelText(folder)
  if (!text) return { from: 'sentences of its own, with changing numbers', byLanguage: ownPairs() }
  const byLanguage = new Map(
    [...text.byLanguage].map(([language, targets]) => [
      language,
      targets.map((target, line) => ({ source: text.source[line]!, target })),
    ]),
  )
  return { from: folder, byLanguage }
}

const copies = 200

/** The same few sentences many times, each time with other numbers, so that nothing is answered from memory. */
function ownPairs(): Map<string, Pair[]> {
  const { en, ...others } = sentences
  return new Map(
    Object.entries(others).map(([language, targets]) => [
      language,
      Array.from({ length: copies * targets.length }, (_, at) => {
        const number = String(1 + at * 7)
        return {
          source: en[at % en.length]!.replaceAll('#', number),
          target: targets[at % targets.length]!.replaceAll('#', number),
        }
      }),
    ]),
  )
}
