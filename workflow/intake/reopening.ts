import { database } from '@/platform/database'
import type { CodedText } from '@/workflow/text/inline-code'
import { touched } from './carry-translations'
import type { Placing } from './place-against'

/** Of one language: sentences to be translated or looked at again, the new ones with them, and their source words. */
export type Reopening = { language: string; segments: number; words: number; isLive: boolean }

/** The same measure that work is counted by (place-translations.ts). */
const wordsIn = ({ text }: CodedText): number => text.match(/\S+/gu)?.length ?? 0

/**
 * What a new revision would open again in each language of a release, by tag: what changed, with what is joined to it
 * there, and what is new. A language without work to do has zeros.
 */
export async function reopening(
  { releaseId, sourceLanguage }: { releaseId: string; sourceLanguage: string },
  { changed, fresh }: Pick<Placing, 'changed' | 'fresh'>,
): Promise<Reopening[]> {
  const ids = changed.map(({ segmentId }) => segmentId)
  const words = changed.map(({ after }) => wordsIn(after))
  const rows = await database.$queryRaw<Reopening[]>`
    WITH ${touched(releaseId, ids)}
    SELECT localisation.language, count(reached.id)::int AS segments,
      coalesce(sum(coalesce(changed.words, translation.words)), 0)::int AS words,
      EXISTS (SELECT FROM "Edition" WHERE "localisationId" = localisation.id AND state = 'live') AS "isLive"
    FROM "Localisation" localisation
    LEFT JOIN ("Translation" translation JOIN reached ON reached.id = translation.id)
      ON translation."localisationId" = localisation.id
    LEFT JOIN unnest(${ids}::uuid[], ${words}::int[]) AS changed(id, words) ON changed.id = translation."segmentId"
    WHERE localisation."releaseId" = ${releaseId}::uuid AND localisation.language <> ${sourceLanguage}
    GROUP BY localisation.id
    ORDER BY localisation.language`
  const added = fresh.reduce((sum, content) => sum + wordsIn(content), 0)
  return rows.map((row) => ({
    ...row,
    segments: row.segments + fresh.length,
    words: row.words + added,
  }))
}
