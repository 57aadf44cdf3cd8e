/** One way of writing all months, or all days of the week, in a language. */
type Forms = readonly string[]

const instants = {
  month: Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15)),
  // 2024 began on a Monday.
  weekday: Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day)),
}

const ways: { of: 'month' | 'weekday'; options: Intl.DateTimeFormatOptions }[] = [
  // With a day: the genitive where a language has one (12 maja), and what CLDR puts before it (d’abril).
  { of: 'month', options: { month: 'long', day: 'numeric' } },
  { of: 'month', options: { month: 'long' } },
  { of: 'month', options: { month: 'short', day: 'numeric' } },
  { of: 'weekday', options: { weekday: 'long' } },
]

/** Where the days of the week have one form in a sentence and articles do not tell them apart. */
const plainWeekdays = new Set(['en', 'de', 'nl', 'fr', 'es', 'sv', 'da', 'nb', 'nn', 'no'])

const known = new Map<string, { of: 'month' | 'weekday'; forms: Forms }[]>()

/** The ways a language writes months and days of the week (CLDR, through Intl), written in numbers left out. */
export function calendarWords(language: string): { of: 'month' | 'weekday'; forms: Forms }[] {
  const seen = known.get(language)
  if (seen) return seen
  const [base = ''] = language.split('-')
  const words = ways
    .filter(({ of }) => of === 'month' || plainWeekdays.has(base))
    .map(({ of, options }) => {
      const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', calendar: 'gregory', ...options })
      const forms = instants[of].map(
        (instant) => format.formatToParts(instant).find(({ type }) => type === of)?.value ?? '',
      )
      return { of, forms }
    })
    .filter(
      ({ forms }) => new Set(forms).size === forms.length && forms.every((form) => /^\p{L}/u.test(form)),
    )
  known.set(language, words)
  return words
}

/** Which month or day of the week a word is, by every way its language writes it. */
export function calendarWord(word: string, language: string): { of: 'month' | 'weekday'; at: number } | null {
  for (const { of, forms } of calendarWords(language)) {
    const at = forms.indexOf(word)
    if (at >= 0) return { of, at }
  }
  return null
}
