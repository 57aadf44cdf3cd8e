import { randomFillSync } from 'node:crypto'
import { fold } from './fold'
import { allOf, sourceGrams, wordGrams } from './grams'
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

let lastTime = 0
let sequence = 0

/** Random bytes are cheap by the thousand. */
const pool = Buffer.alloc(8_192)
let taken = pool.length

function randomHex(bytes: number): string {
  if (taken + bytes > pool.length) {
    randomFillSync(pool)
    taken = 0
  }
  return pool.toString('hex', taken, (taken += bytes))
}

/**
 * UUID version 7 (RFC 9562, with a counter in its first random bits): units written one after another by a process
 * stand one after another.
 */
export function newId(): string {
  const now = Date.now()
  sequence = now > lastTime ? 0 : sequence + 1
  if (sequence > 0xfff) {
    sequence = 0
    lastTime += 1
  }
  lastTime = Math.max(now, lastTime)
  const time = lastTime.toString(16).padStart(12, '0')
  const random = randomHex(8)
  const variant = (8 + (Number.parseInt(random[0]!, 16) & 3)).toString(16)
  const counter = sequence.toString(16).padStart(3, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${variant}${random.slice(1, 4)}-${random.slice(4)}`
}

/** @param releaseId the release that has it for itself until readers have it; null: one with what says the same elsewhere */
export function rowOf(unit: NewUnit, releaseId: string | null): UnitRow {
  const pair = pairOf(unit.sourceLanguage, unit.targetLanguage)
  const folded = fold(unit.source)
  return {
    ...unit,
    id: newId(),
    pairKey: pairKey(unit, releaseId),
    sourceKey: sourceKey(folded, pair),
    sourceLength: folded.length,
    grams: [...allOf(sourceGrams(folded, pair)), ...wordGrams(fold(unit.target), pair, 'target')],
  }
}
