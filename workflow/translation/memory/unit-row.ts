import { randomFillSync } from 'node:crypto'
import { fold } from './fold'
import { sourceGrams, wordGrams } from './grams'
import { pairKey, pairOf, sourceKey } from './keys'
import type { UnitCode } from '@/workflow/formats/unit-code'

/** A pair as it comes to the memory: texts without white space at their ends, coded by `codes`. */
export type NewUnit = {
  sourceLanguage: string
  targetLanguage: string
  source: string
  target: string
  codes: UnitCode[]
}

/** What the database keeps of a unit beside its texts, all of it made from them. */
export type UnitRow = NewUnit & {
  id: string
  pairKey: string
  sourceKey: string
  sourceLength: number
  grams: number[]
}

const random = new Uint8Array(8192)
let used = random.length

/** UUID version 7 (RFC 9562): units written together stand together. */
export function newId(): string {
  if (used === random.length) {
    randomFillSync(random)
    used = 0
  }
  const bytes = random.subarray(used, (used += 16))
  const time = Date.now().toString(16).padStart(12, '0')
  const hex = Buffer.from(bytes).toString('hex')
  const variant = ((bytes[8]! & 0x3f) | 0x80).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20)}`
}

/** @param releaseId the release that is not out yet and has it for itself; null: open */
export function rowOf(unit: NewUnit, releaseId: string | null): UnitRow {
  const pair = pairOf(unit.sourceLanguage, unit.targetLanguage)
  const folded = fold(unit.source)
  return {
    ...unit,
    id: newId(),
    pairKey: pairKey(unit, releaseId),
    sourceKey: sourceKey(folded, pair),
    sourceLength: folded.length,
    grams: [...sourceGrams(folded, pair), ...wordGrams(fold(unit.target), pair, 'target')],
  }
}
