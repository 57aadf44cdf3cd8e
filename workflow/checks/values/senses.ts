import type { Sense, ValueData } from './value-data'
import { numberWrittenAsOne } from './written-as-one'

/** An ending is no longer than this (Finnish, Hungarian and Turkish stack several). */
const longestEnding = 6
const shortestStem = 3

const none: readonly Sense[] = []

/**
 * What a word may say of values: the word itself, or else the longest stem it begins with.
 * @param word folded
 */
export function sensesOf(word: string, data: ValueData): readonly Sense[] {
  const { words, stems, starts, closed } = data
  if (!starts.has(word.slice(0, 2))) return none
  const exact = words.get(word)
  if (exact) return exact
  if (closed) {
    const number = numberWrittenAsOne(word, data)
    if (number !== null) return [{ is: 'number', value: number }]
  }
  const shortest = Math.max(shortestStem, word.length - longestEnding)
  for (let length = word.length; length >= shortest; length -= 1) {
    const senses = stems.get(word.slice(0, length))
    if (senses) return senses
  }
  return none
}

/** What a word says of one sort, if it does. */
export const senseOf = <S extends Sense['is']>(senses: readonly Sense[], is: S) =>
  senses.find((sense): sense is Extract<Sense, { is: S }> => sense.is === is)
