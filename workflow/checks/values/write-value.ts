import { numeralsOf, writeNumeral } from '@/workflow/text/numerals'
import type { Value } from './value'

/** The digits of a value as another language writes them; years, days and minutes as they are. */
export function writtenFor(
  { written }: Value,
  { sourceLanguage, targetLanguage }: { sourceLanguage: string; targetLanguage: string },
): string | null {
  const [numeral] = numeralsOf(written, sourceLanguage)
  if (!numeral) return null
  if (numeral.written.startsWith('0') && /^\d+$/u.test(numeral.written)) return numeral.written
  return writeNumeral(numeral, sourceLanguage, targetLanguage)
}
