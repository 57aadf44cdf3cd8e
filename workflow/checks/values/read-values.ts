import { attachDense, attachMeaning } from './attach-meaning'
import { markDates, markHalves, markRanges, markTimes } from './mark-neighbours'
import { isNoNumber } from './numeral-context'
import { readMyriads } from './read-myriads'
import { readDenseWeekdays, readNames } from './read-names'
import { readNumbers } from './read-numbers'
import { foldInPlace, readWords } from './read-words'
import type { Value } from './value'
import type { ValueData } from './value-data'

/** Everything of a text that has a value, in reading order. Digits are read as the language writes them. */
export function readValues(text: string, data: ValueData): Value[] {
  const folded = foldInPlace(text)
  return data.countsInMyriads ? readDense(text, folded, data) : readSpaced(text, folded, data)
}

function readSpaced(text: string, folded: string, data: ValueData): Value[] {
  const words = readWords(folded, data)
  const numbers = readNumbers({ text, folded, data }, words)
  const values = [...numbers, ...readNames(words, text, data.tag)].sort((a, b) => a.start - b.start)
  const placed = markDates(markTimes(values, folded), folded)
  return markRanges(markHalves(attachMeaning(placed, folded, words)), folded)
}

function readDense(text: string, folded: string, data: ValueData): Value[] {
  const numbers = readMyriads(text).filter((value) => !isNoNumber(value, folded))
  const attached = attachDense(markTimes(numbers, folded), folded, data)
  const weekdays = readDenseWeekdays(text, data)
  const values = weekdays.length > 0 ? [...attached, ...weekdays].sort((a, b) => a.start - b.start) : attached
  return markRanges(markHalves(values), folded)
}
