import type { Sense, ValueData } from './value-data'
import { numberWrittenAsOne } from './written-as-one'

const shortestStem = 3
const shortStem = 4

const none: readonly Sense[] = []

/**
 * What a word may say of values: the word itself, or else the longest stem it begins with.
 * @param word folded
 */
export function sensesOf(word: string, data: ValueData): readonly Sense[] {
  const { words, stems, starts, closed, ending } = data
  if (!starts.has(word.slice(0, 2))) return none
  const exact = words.get(word)
  if (exact) return exact
  if (closed) {
    const number = numberWrittenAsOne(word, data)
    if (number !== null) return [{ is: 'number', value: number }]
  }
  const shortest = Math.max(shortestStem, word.length - ending.long)
  for (let length = word.length; length >= shortest; length -= 1) {
    if (length <= shortStem && word.length - length > ending.short) return none
    const senses = stems.get(word.slice(0, length))
    if (senses) return senses
  }
  return none
}

/** What a word says of one sort, if it does. */
export const senseOf = <S extends Sense['is']>(senses: readonly Sense[], is: S) =>
  senses.find((sense): sense is Extract<Sense, { is: S }> => sense.is === is)
