import { database } from '@/platform/database'
import { onlyPlace } from './swap'
import { fold } from './fold'
import { wordGrams } from './grams'
import { pairOf } from './keys'
import type { Asked } from './match'
import { offered } from './offered'

/** Looked at to learn whether a name is kept. */
const lookedAt = 20

/** Whether some unit has the name on both sides, letter for letter. */
async function isKept(name: string, { sourceLanguage, targetLanguage, releaseId }: Asked): Promise<boolean> {
  const pair = pairOf(sourceLanguage, targetLanguage)
  const folded = fold(name)
  const grams = [...wordGrams(folded, pair, 'source'), ...wordGrams(folded, pair, 'target')]
  const units = await database.$queryRaw<{ source: string; target: string }[]>`
    SELECT unit.source, unit.target FROM "MemoryUnit" unit
    WHERE unit.grams OPERATOR(pg_catalog.@>) ${grams}::int[] AND ${offered(releaseId)} LIMIT ${lookedAt}`
  return units.some(({ source, target }) => onlyPlace(source, name) && onlyPlace(target, name))
}

/** Of these names, those that the memory shows to be written in the target language as in the source's. */
export async function keptNames(asked: Asked, names: readonly string[]): Promise<ReadonlySet<string>> {
  const kept = await Promise.all(names.map(async (name) => ((await isKept(name, asked)) ? [name] : [])))
  return new Set(kept.flat())
}
