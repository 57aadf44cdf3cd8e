import { z } from 'zod'
import { Prisma, database } from '@/platform/database'
import type { TmxAbout, TmxPair } from '@/workflow/formats/tmx-unit'
import { writeTmx } from '@/workflow/formats/write-tmx'
import type { UnitCode } from '@/workflow/formats/unit-code'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { ownProps } from './imported-unit'
import type { Attributes } from './imported-unit'
import { offered } from './offered'
import { tagsLike } from './pair-tags'
import { tagInput } from './search-units'

export const exportMemoryInput = z.object({
  source: tagInput.default('en'),
  /** Absent: every language. */
  target: tagInput.optional(),
})

type Input = z.infer<typeof exportMemoryInput>

/** Units read at once. */
const together = 1_000

type Row = {
  id: string
  sourceLanguage: string
  targetLanguage: string
  source: string
  target: string
  codes: UnitCode[]
  changedAt: Date
  uses: number
  origin: 'approved' | 'imported'
  name: string | null
  domain: string | null
  at: Date
  attributes: Attributes
  previousKey: string | null
  nextKey: string | null
}

/** What is offered to all, with the best of what is said of where it comes from. */
const read = (where: Prisma.Sql, after: string | null) => database.$queryRaw<Row[]>`
  SELECT unit.id, unit."sourceLanguage", unit."targetLanguage", unit.source, unit.target, unit.codes, unit."changedAt",
    (SELECT count(*)::int FROM "MemoryUse" used JOIN "Release" release ON release.id = used."releaseId"
      WHERE used."unitId" = unit.id AND release."releasedAt" IS NOT NULL) AS uses,
    latest.*
  FROM "MemoryUnit" unit CROSS JOIN LATERAL (
    SELECT CASE WHEN found."importId" IS NULL THEN 'approved' ELSE 'imported' END AS origin, file.name, file.domain,
      found.at, found.attributes, found."previousKey", found."nextKey"
    FROM "MemoryProvenance" found LEFT JOIN "MemoryImport" file ON file.id = found."importId"
    WHERE found."unitId" = unit.id AND found."endedAt" IS NULL
    ORDER BY found."importId" IS NULL DESC, found.at DESC LIMIT 1
  ) AS latest
  WHERE ${where} AND ${offered(null)} ${after ? Prisma.sql`AND unit.id > ${after}::uuid` : Prisma.empty}
  ORDER BY unit.id LIMIT ${together}`

const dated = (date: string | undefined) => (date === undefined ? {} : { date: new Date(date) })

function aboutOf(row: Row): TmxAbout {
  const {
    by: _by,
    props = [],
    notes = [],
    creationDate,
    changeDate,
    usageCount = 0,
    ...kept
  } = row.attributes
  const own: [string, string | null][] = [
    ['x-communique-origin', row.origin],
    ['x-communique-import', row.name],
    ['x-communique-domain', row.domain],
    [ownProps.previous, row.previousKey],
    [ownProps.next, row.nextKey],
  ]
  const created = dated(creationDate).date
  return {
    ...kept,
    ...(created && { creationDate: created }),
    changeDate: dated(changeDate).date ?? row.at,
    usageCount: usageCount + row.uses,
    notes,
    props: [
      ...props.filter(({ type }) => !type.startsWith('x-communique-')),
      ...own.flatMap(([type, text]) => (text === null ? [] : [{ type, text }])),
    ],
  }
}

async function* pairs({ source, target }: Input, progress: (units: number) => void): AsyncGenerator<TmxPair> {
  const sources = await tagsLike(source)
  const targets = target ? await tagsLike(target) : null
  const where = Prisma.sql`unit."sourceLanguage" = ANY(${sources}::text[])
    ${targets ? Prisma.sql`AND unit."targetLanguage" = ANY(${targets}::text[])` : Prisma.empty}`
  let units = 0
  for (let after: string | null = null, isEnd = false; !isEnd;) {
    const rows: Row[] = await read(where, after)
    for (const row of rows) {
      const { sourceLanguage, targetLanguage, source: said, target: translated, codes } = row
      const languages = { sourceLanguage, targetLanguage }
      yield { ...languages, source: said, target: translated, codes, about: aboutOf(row) }
    }
    units += rows.length
    progress(units)
    isEnd = rows.length < together
    after = rows.at(-1)?.id ?? null
  }
}

/**
 * An administrator takes the memory out as TMX 1.4b, piece by piece in bounded memory: what is offered to all, with
 * where it comes from. What readers do not have stays.
 * @param actor null: the program itself, asked by whoever runs it
 * @param progress told after every thousand units
 * @throws Refusal `not_allowed`
 */
export async function exportMemory(
  actor: Actor | null,
  input: Input,
  progress: (units: number) => void = () => undefined,
): Promise<AsyncGenerator<string>> {
  if (actor) mustBeAllowed(actor, 'memory.export')
  const { source, target } = input
  await append(database, 'memory.export', actor, { detail: { source, target: target ?? null } })
  return writeTmx(pairs(input, progress), { sourceLanguage: source })
}
