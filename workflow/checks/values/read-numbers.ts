import { numeralsOf } from '@/workflow/text/numerals'
import { valueOf } from './compose'
import { isCode, isNoNumber, isLabelled, runsOf } from './numeral-context'
import { readPhrase } from './read-phrase'
import type { Phrase, Piece } from './read-phrase'
import type { ValueWord } from './read-words'
import type { Value } from './value'
import type { ValueData } from './value-data'

type Texts = { text: string; folded: string; data: ValueData }

/** The numbers of a text in digits and in words, in reading order. */
export function readNumbers({ text, folded, data }: Texts, words: readonly ValueWord[]): Value[] {
  const numerals: Piece[] = numeralsOf(text, data.tag)
    .filter((numeral) => !isNoNumber(numeral, folded))
    .map((numeral) => ({ start: numeral.start, end: numeral.end, numeral }))
  const others: Piece[] = words.filter(mayCount).map((word) => ({ start: word.start, end: word.end, word }))
  const pieces = [...numerals, ...others].sort((a, b) => a.start - b.start)
  const values: Value[] = []
  for (let at = 0; at < pieces.length;) {
    const phrase = readPhrase(pieces, at, { text, tensApart: data.tensApart })
    if (phrase) values.push(asValue(phrase, text, folded))
    at = Math.max(phrase?.next ?? 0, at + 1)
  }
  return values
}

const counting = new Set(['number', 'span', 'scale', 'joiner', 'currency'])

const mayCount = ({ senses }: ValueWord) => senses.some(({ is }) => counting.has(is))

const tidy = (number: number) => Number(number.toPrecision(14))

function asValue(
  { start, end, numeral, sum, scale, words, also, isOver }: Phrase,
  text: string,
  folded: string,
): Value {
  const isOnlyScale = words === 1 && scale > 0 && valueOf(sum) === 10 ** scale
  return {
    ...{ kind: 'number', start, end, from: start, to: end, written: text.slice(start, end) },
    number: tidy(valueOf(sum)),
    also: also.map(tidy),
    by: numeral ? 'digits' : 'words',
    runs: numeral && scale === 0 ? runsOf(numeral) : [],
    scale,
    bare: !numeral && (isOnlyScale || (isOver === true && words === 1)),
    foreign: numeral?.foreign ?? false,
    strict: numeral !== undefined && (isCode(numeral, folded) || isLabelled(numeral, text)),
    dated: false,
  }
}
