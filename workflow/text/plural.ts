/** The plural forms languages have (CLDR plural rules, cardinal). */
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

export type PluralForm = (typeof pluralForms)[number]

const formed = new RegExp(`^(.+)_(${pluralForms.join('|')})$`, 'u')

/** The form a text's key stands for (`sentences_few`), and what all its forms have in common; null: it counts nothing. */
export function pluralOf(key: string): { base: string; form: PluralForm } | null {
  const [, base, form] = formed.exec(key) ?? []
  return base ? { base, form: form as PluralForm } : null
}

/** The forms a language (BCP 47) has. */
export const formsOf = (language: string): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories

/** Numbers that a form is for; `more`: and others like them. */
export type PluralNumbers = { numbers: number[]; more: boolean }

const shown = 6
const upTo = (count: number, step: number, first: number) =>
  Array.from({ length: count }, (_, at) => first + at * step)

/** Looked through in this order: some forms are for millions alone (es `many`), some for fractions alone (cs `many`). */
const tried = [upTo(1_001, 1, 0), upTo(10, 1_000_000, 1_000_000), upTo(10, 1, 0.5)]

/** The numbers a language uses a form for, smallest first; null where the language has it not, or no other. */
export function numbersFor(language: string, form: PluralForm): PluralNumbers | null {
  if (formsOf(language).length < 2) return null
  const rules = new Intl.PluralRules(language)
  const numbers = tried
    .map((some) => some.filter((number) => rules.select(number) === form))
    .find((some) => some.length > 0)
  return numbers ? { numbers: numbers.slice(0, shown), more: numbers.length > shown } : null
}
