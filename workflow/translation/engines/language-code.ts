import { fallbackChain } from '@/workflow/text/language'

/** Bokmål is what engines mean by Norwegian. */
const language = (tag: string): string => new Intl.Locale(tag).language.replace(/^nb$/u, 'no')

/**
 * An engine's own code for a BCP 47 tag, falling back along CLDR parents; never into another script, nor from Nynorsk
 * into Bokmål, which fall back to one Norwegian.
 * @param codes the engine's codes by BCP 47 tag
 */
export function codeFor(tag: string, codes: Readonly<Record<string, string>>): string | null {
  const found = fallbackChain(tag).find((candidate) => Object.hasOwn(codes, candidate))
  return found && language(found) === language(tag) ? codes[found]! : null
}
