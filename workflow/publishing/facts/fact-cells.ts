import { database } from '@/platform/database'
import type { Fact } from '@/workflow/checks/fact'
import type { StoredFact } from '@/workflow/review/stored-findings'
import type { TranslationState } from '@/workflow/release/state'
import type { FactPlace } from './fact-rows'
import { placedSegments, standingFindings } from './fact-rows'

/**
 * What a language has of a fact: the checks' verdict, or `untranslated`, or `unchecked` while they have not looked at
 * the text as it stands.
 */
export type FactCell = {
  verdict: Fact['verdict'] | 'untranslated' | 'unchecked'
  /** What stands in the text; null where nothing was found. */
  written: string | null
}

type Row = { segmentId: string; language: string; state: TranslationState; facts: StoredFact[] | null }

/** What each language has of each of these facts, in their order. One query. */
export async function factCells(
  releaseId: string,
  rows: readonly FactPlace[],
  languages: readonly string[],
): Promise<FactCell[][]> {
  if (rows.length === 0) return []
  const texts = await database.$queryRaw<Row[]>`
    WITH placed AS MATERIALIZED (
      SELECT * FROM (${placedSegments(releaseId)}) AS placed
      WHERE "segmentId" = ANY(${rows.map(({ segmentId }) => segmentId)}::uuid[]))
    SELECT "segmentId", language, state::text AS state, facts
    FROM (${standingFindings(releaseId)}) AS standing WHERE language = ANY(${[...languages]})`
  const byPlace = new Map(texts.map((text) => [`${text.segmentId} ${text.language}`, text]))
  return rows.map((row) =>
    languages.map((language) => cellOf(row, byPlace.get(`${row.segmentId} ${language}`))),
  )
}

function cellOf({ segmentId, kind, start, end }: FactPlace, text: Row | undefined): FactCell {
  if (!text || text.state === 'untranslated') return { verdict: 'untranslated', written: null }
  if (!text.facts) return { verdict: 'unchecked', written: null }
  const fact = text.facts.find((one) => {
    const place = one.placed ?? { segmentId, ...one.source }
    return one.kind === kind && place.segmentId === segmentId && place.start === start && place.end === end
  })
  // A name that its language has no term for is not looked for.
  return { verdict: fact?.verdict ?? 'unsure', written: fact?.target?.written ?? null }
}
