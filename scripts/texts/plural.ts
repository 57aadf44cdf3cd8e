import type { Flat } from './flat'

const ending = /_(?:zero|one|two|few|many|other)$/u

export const formsOf = (language: string): string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()

/** The key a text is asked for by: without its plural form, where the language's texts have a form for "other". */
export function askedKey(key: string, texts: Flat): string {
  const base = key.replace(ending, '')
  return base !== key && texts.has(`${base}_other`) ? base : key
}

/** The texts of a language by the key they are asked for by: one text each, or one for each plural form. */
export function byAskedKey(texts: Flat): Map<string, Map<string, string>> {
  const asked = new Map<string, Map<string, string>>()
  for (const [key, text] of texts) {
    const base = askedKey(key, texts)
    const forms = asked.get(base) ?? new Map<string, string>()
    asked.set(base, forms.set(key === base ? '' : key.slice(base.length + 1), text))
  }
  return asked
}
