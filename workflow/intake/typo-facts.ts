import { readValues } from '@/workflow/checks/values/read-values'
import type { Value } from '@/workflow/checks/values/value'
import type { ValueData } from '@/workflow/checks/values/value-data'
import { namesIn } from '@/workflow/text/facts-changed'
import type { Fact } from '@/workflow/text/facts-changed'
import { withoutCodes } from '@/workflow/text/inline-code'
import { numeralsOf } from '@/workflow/text/numerals'
import { wordsOf } from '@/workflow/text/words'
import { negatingPrefixes, negations } from './negations'
import { quotationsMoved } from './quotations-moved'

/** What keeps a change of wording from being a slip of the pen (rule 6). */
export type TypoFact = Fact | 'date' | 'negation' | 'quotation' | 'language'

const differ = (before: readonly string[], after: readonly string[]) => before.join('\n') !== after.join('\n')

/** In reading order: two of them that changed places say something else. */
const said = (values: readonly Value[]) =>
  values.map(({ kind, number, currency, unit, half }) => [kind, number, currency, unit, half].join(' '))

const isOfDate = ({ kind, dated }: Value) =>
  kind === 'month' || kind === 'weekday' || kind === 'date' || dated

/**
 * What a change touches that a slip of the pen does not: a number or amount, in digits or words, a date, name, negation or
 * quotation mark, or the place of one of them. In a language whose negations are not known here no change counts as a
 * slip.
 * @param data of the language of both texts
 */
export function typoFacts(before: string, after: string, data: ValueData): TypoFact[] {
  const language = data.tag
  const [base = ''] = language.split('-')
  if (!negations[base]) return ['language']
  const [old, fresh] = [before, after].map((text) => readValues(withoutCodes(text), data)) as [
    Value[],
    Value[],
  ]
  const numerals = (text: string) => numeralsOf(text, language).map(({ value }) => value)
  const capitalised = new Set(wordsOf(before, language).filter((word) => /^\p{Lu}/u.test(word)))
  const facts: TypoFact[] = []
  const hasOtherNumber =
    differ(numerals(before), numerals(after)) ||
    differ(said(old.filter((value) => !isOfDate(value))), said(fresh.filter((value) => !isOfDate(value))))
  if (hasOtherNumber) facts.push('number')
  if (differ(namesIn(before, capitalised, language), namesIn(after, capitalised, language)))
    facts.push('name')
  if (differ(said(old.filter(isOfDate)), said(fresh.filter(isOfDate)))) facts.push('date')
  if (isNegated(before, after, language)) facts.push('negation')
  if (quotationsMoved(before, after, language)) facts.push('quotation')
  return facts
}

/** Whether a negation comes, goes, or negates something else. */
function isNegated(before: string, after: string, language: string): boolean {
  const [base = ''] = language.split('-')
  const [old, fresh] = [before, after].map((text) =>
    wordsOf(text, language).map((word) => word.toLocaleLowerCase(language)),
  ) as [string[], string[]]
  const isAligned = old.length === fresh.length
  const placed = (words: string[]) =>
    words.flatMap((word, at) =>
      negations[base]!.test(word) ? [`${word} ${isAligned ? at : (words[at + 1] ?? '')}`] : [],
    )
  return differ(placed(old), placed(fresh)) || turned(old, fresh, negatingPrefixes[base]!)
}

/** Whether a word became its opposite: legal, illegal. */
function turned(before: readonly string[], after: readonly string[], prefix: RegExp): boolean {
  const without = (words: readonly string[], others: readonly string[]) =>
    words.filter((word) => !others.includes(word))
  const [gone, come] = [without(before, after), without(after, before)]
  const opposes = (word: string, other: string) => prefix.test(word) && word.replace(prefix, '') === other
  return gone.some((word) => come.some((other) => opposes(word, other) || opposes(other, word)))
}
