import { beginsUsually, type Place } from './place'

const mostWordsBegun = 5
const ordinal = /^[(\[“„"«»]*(?:\d+\.\s?[-–/])?(\d{1,4}|[IVX]+)\.$/u

/** "am 3. Oktober", "XX. Jahrhundert", "24. 2. 2022"; not "7–2.", "COVID-19.", "Seite 12. Dort", "§ 7." */
export function byOrdinal(place: Place): boolean | undefined {
  const { words, after, rules, sentence } = place
  const number = ordinal.exec(words[0] ?? '')?.[1] ?? ''
  if (number === '') return undefined
  if (/^\d{1,2}$/u.test(number) && /^\d{1,2}\.\s?\d/u.test(after)) return true
  const lead = words[1] ?? ''
  const isCardinal = /[§№]$/u.test(lead) || rules.beforeFigure.has(lead) || rules.beforeFigure.has(`${lead}.`)
  if (!rules.ordinals || isCardinal) return undefined
  if (/^\p{N}/u.test(after)) return number.length <= 2 && /^(?:1\d{3}|20\d{2})(?!\p{N})/u.test(after)
  const isYear = /^\d{4}$/u.test(number)
  const hasOnlyBegun = sentence !== '' && sentence.trim().split(/\s+/u).length <= mostWordsBegun
  if (isYear && !(rules.ordinals === 'and_years' && hasOnlyBegun)) return undefined
  return beginsUsually(place) ? undefined : true
}
