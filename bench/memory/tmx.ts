import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { TmxPair } from '@/workflow/formats/tmx-unit'
import { writeTmx } from '@/workflow/formats/write-tmx'
import { sentences } from './text'

/** 53 bits of a text, to tell a million of them apart in little memory. */
function print(text: string): number {
  let [a, b] = [0x811c9dc5, 0x1b873593]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
  }
  return (a >>> 0) * 2 ** 21 + ((b >>> 0) & 0x1fffff)
}

/** As many different pairs as asked for, in the form TMX is written from. */
export function* differentPairs(count: number): Generator<TmxPair> {
  const seen = new Set<number>()
  for (const { source, target } of sentences(Number.POSITIVE_INFINITY)) {
    const known = print(source)
    if (seen.has(known)) continue
    seen.add(known)
    const languages = { sourceLanguage: 'en', targetLanguage: 'fr' }
    yield { ...languages, source, target, codes: [], about: { props: [], notes: [] } }
    if (seen.size === count) return
  }
}

/** Writes a TMX file of that many units. */
export async function writeBenchTmx(path: string, count: number): Promise<void> {
  await pipeline(
    Readable.from(writeTmx(differentPairs(count), { sourceLanguage: 'en' })),
    createWriteStream(path),
  )
}
