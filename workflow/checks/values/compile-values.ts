import { fold } from './fold'
import { longestEnding } from './longest-ending'
import type { Sense, ValueData, ValueWords } from './value-data'

/** Written so in every language. */
const everywhere: readonly [word: string, sense: Sense][] = [
  ...['%', '٪', '％', '﹪'].map((word) => [word, { is: 'percent', value: null }] as [string, Sense]),
  ...Object.entries({
    euro: '€ eur',
    dollar: '$ us$ ＄ usd cad aud nzd hkd sgd',
    pound: '£ gbp',
    yen: '¥ ￥ jpy',
    ...{ ruble: '₽ rub', hryvnia: '₴ uah', lira: '₺ try', rupee: '₹ inr', won: '₩ krw', franc: 'chf' },
  }).flatMap(([value, words]) =>
    words.split(' ').map((word) => [word, { is: 'currency', value }] as [string, Sense]),
  ),
  ...Object.entries({
    km: 'km kph kmh km²',
    m: 'm',
    cm: 'cm',
    mm: 'mm',
    kg: 'kg',
    mile: 'mph miles',
    degree: '° ℃ °c °f',
  }).flatMap(([value, words]) =>
    words.split(' ').map((word) => [word, { is: 'unit', value }] as [string, Sense]),
  ),
  // "50 M€" and "50 k€", as the French and the Spanish write.
  ['m€', { is: 'scale', value: 6 }],
  ['md€', { is: 'scale', value: 9 }],
  ['k€', { is: 'scale', value: 3 }],
  ['per cent', { is: 'percent', value: null }],
  ['am', { is: 'am', value: null }],
  ['pm', { is: 'pm', value: null }],
]

const myriads = /^(?:ja|zh|yue|ko)(?:-|$)/u

/** Makes a language's words ready to be looked up. */
export function compileValues(tag: string, source: ValueWords): ValueData {
  const words = new Map<string, Sense[]>()
  const stems = new Map<string, Sense[]>()
  const numberWords = new Map<number, string[]>()
  const add = (word: string, sense: Sense) => {
    const isStem = word.endsWith('*')
    const map = isStem ? stems : words
    const key = isStem ? word.slice(0, -1) : word
    const senses = map.get(key)
    if (!senses) map.set(key, [sense])
    else if (!senses.some(({ is, value }) => is === sense.is && value === sense.value)) senses.push(sense)
  }
  const addAll = (text: string, sense: Sense) => {
    for (const word of text.split(' ')) if (word) add(word, sense)
  }
  for (const [value, text] of Object.entries(source.numbers)) {
    addAll(text, { is: 'number', value: Number(value) })
    const bare = text.split(' ').map((word) => word.replace('*', ''))
    if (source.compounds) numberWords.set(Number(value), bare)
  }
  for (const [value, text] of Object.entries(source.spans)) addAll(text, { is: 'span', value: Number(value) })
  for (const [power, text] of Object.entries(source.scales))
    addAll(text, { is: 'scale', value: Number(power) })
  for (const [month, text] of source.months.entries()) addAll(text, { is: 'month', value: month + 1 })
  for (const [day, text] of source.weekdays.entries()) addAll(text, { is: 'weekday', value: day + 1 })
  for (const [family, text] of Object.entries(source.currencies))
    addAll(text, { is: 'currency', value: family })
  for (const [family, text] of Object.entries(source.units)) addAll(text, { is: 'unit', value: family })
  for (const is of ['percent', 'am', 'pm', 'night', 'noon', 'midnight'] as const)
    addAll(source[is], { is, value: null })
  addAll(source.joiners ?? '', { is: 'joiner', value: null })
  for (const [word, sense] of everywhere) add(fold(word), sense)
  // A word that is a stem as well says both: French "sept" is seven and short for September.
  for (const [stem, senses] of stems) words.get(stem)?.push(...senses)
  const starts = new Set([...words.keys(), ...stems.keys()].map((word) => word.slice(0, 2)))
  return {
    tag,
    words,
    stems,
    starts,
    ending: longestEnding(tag),
    numberWords,
    closed: source.closed === undefined ? null : source.closed.split('|'),
    tensApart: source.closed === undefined || source.tensApart === true,
    countsInMyriads: myriads.test(tag),
  }
}
