import type { Numeral } from '@/workflow/text/numerals'
import type { Pair } from './finding'

/** After a number: a clock, an ordinal, a decade, a unit other countries convert. English, the usual source. */
const convertedAfter =
  /^\s?(?:[ap]\.?m\b|o['’]clock|st\b|nd\b|rd\b|th\b|s\b|°|degrees?\b|miles?\b|mph\b|feet\b|foot\b|ft\b|inch|yards?\b|acres?\b|pounds?\b|lbs?\b|stone\b|gallons?\b|pints?\b|knots?\b|billion|trillion|million|thousand|bn\b|m\b)/iu

/** Languages that count in ten thousands (万, 만, 萬). */
const myriads = new Set(['ja', 'ko', 'zh', 'yue'])

/** Languages that may use another calendar's years. */
const otherYears = new Set(['th', 'fa', 'ja', 'ar'])

/** Whether a number may rightly have other digits in the target. */
export function mayBeWrittenOtherwise({ end, value }: Numeral, { source, targetLanguage }: Pair): boolean {
  const [language = ''] = targetLanguage.split('-')
  const number = Number(value)
  if (myriads.has(language) && number >= 10_000) return true
  if (otherYears.has(language) && Number.isInteger(number) && number >= 1000 && number < 2200) return true
  return convertedAfter.test(source.text.slice(end)) || isTimeBefore(source.text.slice(end))
}

/** 10:30pm: the hours stand before the minutes. */
const isTimeBefore = (after: string) => /^[:.]\d\d\s?[ap]\.?m\b/iu.test(after)
