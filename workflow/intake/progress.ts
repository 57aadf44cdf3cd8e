import { database } from '@/platform/database'
import type { TranslationState } from '@/workflow/release/state'

/** How far one language of a release is: segments of the current revision by the state of their translations. */
export type LanguageProgress = {
  localisationId: string
  language: string
  states: Partial<Record<TranslationState, number>>
  segments: number
}

type Row = {
  releaseId: string
  localisationId: string
  language: string
  state: TranslationState
  count: number
}

/** Progress of each release's languages, the source language left out. Languages in alphabetical order of their tags. */
export async function progressOf(releaseIds: readonly string[]): Promise<Map<string, LanguageProgress[]>> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT "releaseId", "localisationId", language, state::text AS state, sum(segments)::int AS count
    FROM "WorkCount"
    WHERE "localisationId" IN (SELECT id FROM "Localisation" WHERE "releaseId" = ANY(${[...releaseIds]}::uuid[]))
      AND segments > 0
    GROUP BY 1, 2, 3, 4
    ORDER BY language`
  const releases = new Map<string, LanguageProgress[]>()
  for (const { releaseId, localisationId, language, state, count } of rows) {
    const languages = releases.get(releaseId) ?? []
    releases.set(releaseId, languages)
    let progress = languages.find((other) => other.localisationId === localisationId)
    if (!progress) languages.push((progress = { localisationId, language, states: {}, segments: 0 }))
    progress.states[state] = count
    progress.segments += count
  }
  return releases
}
