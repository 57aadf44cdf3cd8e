import type { Flat } from './flat'

const ending = /_(?:zero|one|two|few|many|other)$/u

export const formsOf = (language: string): string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()

/**
 * The key a text is asked for by: without its plural form, where English has one text for "one" and another for
 * "other" (`held_by_other` is no plural).
 */
export function askedKey(key: string, english: Flat): string {
  const base = key.replace(ending, '')
  return english.has(`${base}_one`) && english.has(`${base}_other`) ? base : key
}

/** The texts of a language by the key they are asked for by: one text each, or one for each plural form. */
export function byAskedKey(texts: Flat, english: Flat): Map<string, Map<string, string>> {
  const asked = new Map<string, Map<string, string>>()
  for (const [key, text] of texts) {
    const base = askedKey(key, english)
    const forms = asked.get(base) ?? new Map<string, string>()
    asked.set(base, forms.set(key === base ? '' : key.slice(base.length + 1), text))
  }
  return asked
}
