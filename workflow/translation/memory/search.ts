import { z } from 'zod'
import { Prisma, database } from '@/platform/database'
import { fold } from './fold'
import { wordGrams } from './grams'
import { pairOf } from './keys'
import { loadUnits } from './load-units'
import type { LoadedUnit } from './load-units'
import { tagsLike } from './pair-tags'
import type { Found, Paged } from './unit'

/** Rows of a page, and how many are read for it before the next page is left to find more. */
const rowsOfPage = 25
const readAtOnce = 250
const mostRead = 2_000

export const afterInput = z.uuid().optional()

type Side = 'source' | 'target'

/** @param where a condition on `unit` that says what may be seen */
type Asked = {
  words: string
  sides: readonly Side[]
  sourceLanguage: string
  targetLanguage: string
  releaseId: string | null
  where: Prisma.Sql
  after?: string
}

/** Folding changes lengths: where each character of the folded text came from. */
function foldedWithPlaces(text: string): { folded: string; from: number[] } {
  let folded = ''
  const from: number[] = []
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at)!)
    const space = /\s/u.test(character)
    const became = space ? (folded.endsWith(' ') || folded === '' ? '' : ' ') : fold(character)
    for (let each = 0; each < became.length; each++) from.push(at)
    folded += became
    at += character.length
  }
  return { folded, from: [...from, text.length] }
}

/** Where words stand in a text, however it is set; codes between them are no hindrance. UTF-16 offsets, end exclusive. */
export function placesOf(text: string, words: string): { start: number; end: number }[] {
  const wanted = fold(words)
  if (wanted === '') return []
  const { folded, from } = foldedWithPlaces(text)
  const places: { start: number; end: number }[] = []
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const last = from[at + wanted.length - 1]!
    places.push({ start: from[at]!, end: last + String.fromCodePoint(text.codePointAt(last)!).length })
  }
  return places
}

/** Units in whose side every word, or a word that begins like it, stands. */
function havingWords({ words, sides, sourceLanguage, targetLanguage }: Asked): Prisma.Sql {
  const pair = pairOf(sourceLanguage, targetLanguage)
  const folded = fold(words)
  const having = sides.map((side) => {
    const grams = wordGrams(folded, pair, side)
    return Prisma.sql`unit.grams OPERATOR(pg_catalog.@>) ${grams}::int[]`
  })
  return Prisma.sql`(${Prisma.join(having, ' OR ')})`
}

type Row = { id: string; source: string; target: string }

const read = (where: Prisma.Sql, after: string | undefined) => {
  const before = after ? Prisma.sql`AND unit.id < ${after}::uuid` : Prisma.empty
  return database.$queryRaw<Row[]>`
    SELECT unit.id, unit.source, unit.target FROM "MemoryUnit" unit
    WHERE ${where} ${before} ORDER BY unit.id DESC LIMIT ${readAtOnce}`
}

const unitOf = (unit: LoadedUnit, places: Found['places']): Found => ({
  ...unit,
  origin: unit.provenances.some(({ origin }) => origin === 'approved') ? 'approved' : 'imported',
  places,
})

/**
 * A page of units, the newest first, that have words on a side: whole words, or words that begin with five or more of
 * the letters asked for, standing together as they were asked. Without words, all units of the pair.
 */
export async function searched(asked: Asked): Promise<Paged<Found>> {
  const { words, sides, releaseId, where } = asked
  const isForAll = fold(words) === ''
  const condition = isForAll
    ? Prisma.sql`unit."sourceLanguage" = ANY(${await tagsLike(asked.sourceLanguage)}::text[])
        AND unit."targetLanguage" = ANY(${await tagsLike(asked.targetLanguage)}::text[]) AND ${where}`
    : Prisma.sql`${havingWords(asked)} AND ${where}`
  const found: { id: string; places: Found['places'] }[] = []
  let after = asked.after
  let isEnd = false
  for (let count = 0; count < mostRead && found.length < rowsOfPage && !isEnd; count += readAtOnce) {
    const rows = await read(condition, after)
    isEnd = rows.length < readAtOnce
    for (const row of rows) {
      if (found.length === rowsOfPage) {
        isEnd = false
        break
      }
      after = row.id
      const places = sides.flatMap((side) => placesOf(row[side], words).map((place) => ({ ...place, side })))
      if (isForAll || places.length > 0) found.push({ id: row.id, places })
    }
  }
  const ids = found.map(({ id }) => id)
  const units = new Map((await loadUnits(ids, { releaseId, also: where })).map((unit) => [unit.id, unit]))
  const rows = found.flatMap(({ id, places }) => (units.has(id) ? [unitOf(units.get(id)!, places)] : []))
  return { rows, next: isEnd || after === undefined ? null : after }
}
