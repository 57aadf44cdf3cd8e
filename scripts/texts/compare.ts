import type { Flat } from './flat'
import { byAskedKey, formsOf } from './plural'

/** One thing wrong with the staff texts. */
export type Fault = { language: string; key: string; fault: string }

/** The names in `{{name, format}}`, each once. */
const namesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{-?\s*([\w.]+)/gu)].map(([, name]) => name!))].toSorted()

/** Forms that stand for exactly one number in some languages may say it in words. */
const saysCount = (form: string) => form === '' || form === 'few' || form === 'many' || form === 'other'

function* faultsOfText(
  text: string,
  { form, english }: { form: string; english: string },
): Generator<string> {
  if (text.trim() === '') yield 'is empty'
  const names = namesIn(text)
  const expected = namesIn(english)
  const alien = names.filter((name) => !expected.includes(name))
  const absent = expected.filter((name) => !names.includes(name) && (name !== 'count' || saysCount(form)))
  if (alien.length > 0) yield `names {{${alien.join('}}, {{')}}}, which English does not`
  if (absent.length > 0) yield `does not name {{${absent.join('}}, {{')}}}`
}

/**
 * What is wrong with one language's texts beside the English ones: missing, left over, empty, without a plural form
 * the language has or with one it does not have, or naming other values.
 * @param language BCP 47; English itself is compared with its own "other" forms
 */
export function compare(language: string, texts: Flat, english: Flat): Fault[] {
  const own = byAskedKey(texts, english)
  const wanted = byAskedKey(english, english)
  const faults: Fault[] = []
  const add = (key: string, fault: string) => faults.push({ language, key, fault })
  for (const key of own.keys()) if (!wanted.has(key)) add(key, 'is not among the English texts')
  for (const [key, forms] of wanted) {
    const plural = !forms.has('')
    const expected = plural ? formsOf(language) : ['']
    const has = own.get(key) ?? new Map<string, string>()
    for (const form of expected) if (!has.has(form)) add(form ? `${key}_${form}` : key, 'is missing')
    for (const [form, text] of has) {
      const named = form ? `${key}_${form}` : key
      if (!expected.includes(form)) add(named, `is no plural form of ${language}`)
      const sample = forms.get(plural ? 'other' : '')!
      for (const fault of faultsOfText(text, { form, english: sample })) add(named, fault)
    }
  }
  return faults
}
