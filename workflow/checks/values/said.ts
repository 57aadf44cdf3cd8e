import { foldInPlace, readWords } from './read-words'
import type { Sense, ValueData } from './value-data'

/** How often a text names something, a unit or a currency or a time of day. */
export function timesSaid(text: string, data: ValueData, isMeant: (sense: Sense) => boolean): number {
  const folded = foldInPlace(text)
  if (!data.countsInMyriads)
    return readWords(folded, data).filter(({ senses }) => senses.some(isMeant)).length
  const words = [...data.words].flatMap(([word, senses]) =>
    senses.some(isMeant) && (word.length > 1 || /\P{L}/u.test(word)) ? [word] : [],
  )
  return Math.max(0, ...words.map((word) => folded.split(word).length - 1))
}
