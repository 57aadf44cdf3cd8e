import { fallbackChain } from '@/workflow/text/language'
import { compileValues } from './compile-values'
import type { ValueData, ValueWords } from './value-data'
import { valueWords } from './data/available'

const noWords: ValueWords = {
  ...{ numbers: {}, spans: {}, scales: {}, months: [], weekdays: [], currencies: {}, units: {} },
  ...{ percent: '', am: '', pm: '', night: '', noon: '', midnight: '', compounds: false },
}

const loaded = new Map<string, Promise<ValueData>>()

/** The words a language has for values; of a language nobody described, only what is written alike everywhere. */
export function loadValues(tag: string): Promise<ValueData> {
  const known = loaded.get(tag)
  if (known) return known
  const loading = load(tag)
  loaded.set(tag, loading)
  return loading
}

async function load(tag: string): Promise<ValueData> {
  const found = fallbackChain(tag).find((candidate) => candidate in valueWords)
  const { words } = found ? await valueWords[found]!() : { words: noWords }
  return compileValues(tag, words)
}
