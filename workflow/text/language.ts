import { parentLocales } from './parent-locales'

/** Scripts written from right to left (Unicode, living ones). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'])

/**
 * Scripts that write no space after a sentence. Thai, Lao, Khmer and Burmese are not among them: they write none between
 * words, and one between sentences.
 */
const withoutSpaces = new Set(['Jpan', 'Hans', 'Hant', 'Hani', 'Hira', 'Kana', 'Bopo'])

/** A tag in its canonical form (`zh_hant_tw` → `zh-Hant-TW`), without extensions; null where it is no BCP 47 tag. */
export function canonicalTag(tag: string): string | null {
  try {
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-'))
    return locale.baseName === 'und' ? null : locale.baseName
  } catch {
    return null
  }
}

/** The four-letter script a language is written in, the likely one (CLDR) where the tag names none. */
export const scriptOf = (tag: string): string => new Intl.Locale(tag).maximize().script ?? 'Zyyy'

/**
 * Where a language may fall back, itself first: along CLDR's `parentLocales`, then by shortening the tag, never into
 * another script or language (CLDR's parent of Haitian Creole is French). `pt-AO` → `pt-PT` → `pt`; `zh-TW` → `zh-Hant-TW` → `zh-Hant` and no further; `sr-Latn` stays alone.
 */
export function fallbackChain(tag: string): string[] {
  const known = chains.get(tag)
  if (known) return [...known]
  const chain = [tag]
  for (let next = parentOf(tag); next && isSame(next, tag); next = parentOf(next)) chain.push(next)
  if (chains.size >= mostChains) chains.clear()
  chains.set(tag, chain)
  return [...chain]
}

/** Access is asked of every language of a release, and telling scripts apart takes long. */
const chains = new Map<string, readonly string[]>()
const mostChains = 1_000

const isSame = (a: string, b: string): boolean =>
  scriptOf(a) === scriptOf(b) && languageOf(a) === languageOf(b)

/** Bokmål and Nynorsk fall back to Norwegian, the one parent with another tag that is the same language. */
const languageOf = (tag: string): string => new Intl.Locale(tag).language.replace(/^n[bn]$/u, 'no')

function parentOf(tag: string): string | null {
  const parent = parentLocales[tag]
  if (parent) return parent === 'und' ? null : parent
  const { language, script, region } = new Intl.Locale(tag)
  if (!tag.includes('-')) return null
  if (region && !script && scriptOf(tag) !== scriptOf(language))
    return `${language}-${scriptOf(tag)}-${region}`
  return tag.slice(0, tag.lastIndexOf('-'))
}

/** Of the languages there are, the first that serves for another, and null where none does without another script. */
export function closest(tag: string, available: readonly string[]): string | null {
  return fallbackChain(tag).find((candidate) => available.includes(candidate)) ?? null
}

export const direction = (tag: string): 'ltr' | 'rtl' => (rightToLeft.has(scriptOf(tag)) ? 'rtl' : 'ltr')

/** Whether sentences stand one after another without a space between (Japanese, Chinese). */
export const joinsWithoutSpace = (tag: string): boolean => withoutSpaces.has(scriptOf(tag))

const names = new Map<string, Intl.DisplayNames>()

/** Kept: every page names dozens of languages, and making them costs more than all else in such a list. */
function namesIn(language: string): Intl.DisplayNames {
  const known = names.get(language)
  if (known) return known
  const made = new Intl.DisplayNames([language, 'en'], { type: 'language' })
  names.set(language, made)
  return made
}

/**
 * A language's name, in itself unless another is asked for ("Français", "French"). In itself it begins with a capital
 * where the script has them, because it stands alone in a list.
 */
export function languageName(tag: string, inLanguage?: string): string {
  const name = namesIn(inLanguage ?? tag).of(tag) ?? tag
  // Georgian has capitals in Unicode that no Georgian begins a word with.
  if (inLanguage !== undefined || scriptOf(tag) === 'Geor') return name
  const [first = '', ...rest] = name
  return first.toLocaleUpperCase(tag) + rest.join('')
}
