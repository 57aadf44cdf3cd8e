import { hash } from 'node:crypto'
import { scriptOf } from '@/workflow/text/language'
import { fold } from './fold'
import type { UnitText } from '@/workflow/formats/unit-code'

/** 128 bits of SHA-256, written as a UUID for PostgreSQL to hold in 16 bytes. */
function key(...parts: string[]): string {
  const hex = hash('sha256', JSON.stringify(parts)).slice(0, 32)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const families = new Map<string, string>()

/** A language in its script, whatever its region: units of one family serve each other. Bokmål is Norwegian. */
export function familyOf(tag: string): string {
  const known = families.get(tag)
  if (known) return known
  const { language } = new Intl.Locale(tag)
  const family = `${language === 'nb' ? 'no' : language}-${scriptOf(tag)}`
  families.set(tag, family)
  return family
}

/** The pair of families a look-up stays within. */
export const pairOf = (sourceLanguage: string, targetLanguage: string): string =>
  `${familyOf(sourceLanguage)} ${familyOf(targetLanguage)}`

/** The same for sources that say the same (see `fold`) and are translated into the same language. */
export const sourceKey = (folded: string, pair: string): string => key(pair, folded)

/** How a neighbour is remembered; null where there is none. */
export const neighbourKey = (text: string | null | undefined, pair: string): string | null =>
  text ? sourceKey(fold(text), pair) : null

type Pair = {
  sourceLanguage: string
  targetLanguage: string
  source: string
  target: string
  codes: UnitText['codes']
}

/** The database gives an object's keys back in an order of its own. */
const codesKey = (codes: UnitText['codes']): string =>
  JSON.stringify(codes.map((code) => Object.entries(code).toSorted(([a], [b]) => (a < b ? -1 : 1))))

/** The same for what is one unit: a pair said twice, in one release before readers have it, or anywhere after. */
export const pairKey = (
  { sourceLanguage, targetLanguage, source, target, codes }: Pair,
  releaseId: string | null,
): string => key(sourceLanguage, targetLanguage, source, target, codesKey(codes), releaseId ?? '')
