import { z } from 'zod'
import { database } from '@/platform/database'
import { factKinds } from '@/workflow/checks/fact'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { releaseSubject } from '@/workflow/release/subject'
import { factsAtOnce } from './at-once'
import { factCells } from './fact-cells'
import type { FactCell } from './fact-cells'
import { factRows, placedSegments } from './fact-rows'
import type { FactPlace, KindCount } from './fact-rows'
import { languageCounts } from './language-counts'
import type { LanguageCounts } from './language-counts'

export const factsSheetInput = z.object({
  releaseId: z.uuid(),
  kind: z.enum(factKinds).optional(),
  /** BCP 47: this language alone. */
  language: z.string().max(35).optional(),
  only: z.enum(['disagreeing']).optional(),
  /** How many facts to pass over. */
  from: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

export type FactsAsked = z.infer<typeof factsSheetInput>

export type FactRow = FactPlace & {
  /** One for each of the sheet's `shown` languages. */
  cells: FactCell[]
}

export type FactsSheet = {
  releaseId: string
  sourceLanguage: string
  /** All languages but the source's, by tag. */
  languages: (LanguageCounts & {
    /** Whether this person may open its texts in the workspace. */
    mayOpen: boolean
  })[]
  /** Tags of the languages that the rows have cells for, those with a text to look at first. */
  shown: string[]
  /** What there is of each kind in all, whatever is asked for. */
  kinds: KindCount[]
  rows: FactRow[]
  from: number
  /** Facts that answer to what was asked. */
  total: number
  /** Segments of the source that have not been read yet. */
  unread: number
}

/**
 * Every fact of a release's source against every language at once, a hundred at a time, as the checks have stored them:
 * nothing is computed for it.
 * @throws Refusal `not_found`
 */
export async function factsSheet(actor: Actor, asked: FactsAsked): Promise<FactsSheet> {
  const { releaseId, kind = null, language, only, from } = asked
  const subject = await releaseSubject(releaseId)
  mustBeAllowed(actor, 'release.read', subject)
  const [languages, { sourceLanguage, unread }] = await Promise.all([
    languageCounts(releaseId),
    sourceOf(releaseId),
  ])
  const shown = languages
    .toSorted((a, b) => Number(b.translated > 0) - Number(a.translated > 0))
    .map((one) => one.language)
    .filter((one) => language === undefined || one === language)
  const { rows, kinds, total } = await factRows({
    ...{
      releaseId,
      kind,
      languages: shown,
      onlyDisagreeing: only !== undefined,
      limit: factsAtOnce,
      offset: from,
    },
  })
  const cells = await factCells(releaseId, rows, shown)
  return {
    releaseId,
    sourceLanguage,
    languages: languages.map((one) => ({
      ...one,
      mayOpen: may(actor, 'work.read', { ...subject, language: one.language }),
    })),
    shown,
    kinds,
    rows: rows.map((row, index) => ({ ...row, cells: cells[index]! })),
    from,
    total,
    unread,
  }
}

async function sourceOf(releaseId: string): Promise<{ sourceLanguage: string; unread: number }> {
  const [row] = await database.$queryRaw<[{ sourceLanguage: string; unread: number }]>`
    WITH placed AS (${placedSegments(releaseId)})
    SELECT release."sourceLanguage", (
      SELECT count(*) FROM placed
      LEFT JOIN "SourceFacts" source
        ON source."segmentId" = placed."segmentId" AND source."sourceVersion" = placed."sourceVersion"
      WHERE source."segmentId" IS NULL)::int AS unread
    FROM "Release" release WHERE release.id = ${releaseId}::uuid`
  return row
}
