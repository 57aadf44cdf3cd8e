import type { Fault } from './compare'
import type { Flat } from './flat'
import { askedKey } from './plural'
import type { Used } from './used'

/** Families of keys put together in the code: what stands before the code, and the codes where a list of them exists. */
export type Families = Readonly<Record<string, readonly string[] | 'typed'>>

const language = 'en'
const withoutPlace = (key: string) => key.slice(key.indexOf(':') + 1)

function isInFamily(key: string, families: Families): boolean {
  return Object.entries(families).some(([beginning, codes]) => {
    if (!key.startsWith(beginning)) return false
    return codes === 'typed' || codes.includes(key.slice(beginning.length))
  })
}

/**
 * English texts nothing asks for, and families that are declared and not used, or used and not declared.
 * That a text asked for exists is the compiler's to say: keys are typed (app/i18n/i18next.d.ts).
 */
export function unused(english: Flat, { keys, beginnings }: Used, families: Families): Fault[] {
  const asked = new Set([...keys].flatMap((key) => [key, askedKey(key, english)]))
  const idle = [...english.keys()]
    .filter((key) => !asked.has(askedKey(key, english)) && !isInFamily(key, families))
    .map((key) => ({ language, key, fault: 'is asked for by nothing' }))
  const declared = new Set(Object.keys(families).map(withoutPlace))
  const undeclared = [...beginnings]
    .filter((beginning) => !declared.has(beginning))
    .map((key) => ({
      language,
      key,
      fault: 'is put together in app/ and not declared in scripts/texts/families.ts',
    }))
  const left = [...declared]
    .filter((beginning) => !beginnings.has(beginning))
    .map((key) => ({
      language,
      key,
      fault: 'is declared in scripts/texts/families.ts and put together nowhere',
    }))
  return [...idle, ...undeclared, ...left]
}
