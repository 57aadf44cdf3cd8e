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
    SELECT localisation."releaseId", localisation.id AS "localisationId", localisation.language,
      translation.state::text AS state, count(*)::int AS count
    FROM "Localisation" localisation
    JOIN "Release" release ON release.id = localisation."releaseId"
    JOIN "Translation" translation ON translation."localisationId" = localisation.id
    WHERE release.id = ANY(${[...releaseIds]}::uuid[])
      AND EXISTS (
        SELECT 1 FROM "Placement" placement
        JOIN "Block" block ON block.id = placement."blockId"
        JOIN "Revision" revision ON revision.id = block."revisionId"
        WHERE placement."segmentId" = translation."segmentId" AND revision."releaseId" = release.id
          AND revision.number = release."currentRevision")
    GROUP BY 1, 2, 3, 4
    ORDER BY localisation.language`
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
