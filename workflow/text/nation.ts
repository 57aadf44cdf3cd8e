import { fallbackChain } from './language'
import { nationLanguages } from './nation-languages'

/** Nations a release can be written for, by ISO 3166-1 alpha-2 code, and their languages, the most used first. */
export type NationLanguages = { code: string; languages: readonly string[] }

/** The nations an office begins with; what it changes is kept in its own list. */
export const partnerNations: readonly NationLanguages[] = Object.entries(nationLanguages).map(
  ([code, languages]) => ({
    code,
    languages,
  }),
)

/**
 * The languages a release is put into for its nations: each once, in the nations' order. What a reader of the source
 * language reads already (English for Ireland, Canadian English) is not among them.
 * @param sourceLanguage BCP 47
 */
export function languagesFor(nations: readonly NationLanguages[], sourceLanguage: string): string[] {
  const [base] = fallbackChain(sourceLanguage).slice(-1)
  const all = new Set(nations.flatMap(({ languages }) => languages))
  return [...all].filter((language) => fallbackChain(language).at(-1) !== base)
}

/** A nation's name in a language. */
export function nationName(code: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage, 'en'], { type: 'region' }).of(code) ?? code
}
