import { database } from '@/platform/database'
import type { Pace } from './ready-about'

/** What was done longer ago says nothing of how it goes on. */
const recentMinutes = 60
/** Fewer sentences than this are no pace, and less time than this makes any of them look quick. */
const fewest = 3
const shortestMinutes = 5

type Row = { localisationId: string; confirming: number | null; approving: number | null }

/**
 * How fast each language of a release has gone on lately, by what was confirmed and approved since the first of it
 * within the hour: who has stopped grows slower by the minute. Only texts that have changed lately are opened.
 */
export async function boardPace(releaseId: string): Promise<Map<string, Pace>> {
  const rows = await database.$queryRaw<Row[]>`
    WITH recent AS (
      SELECT translation."localisationId", translation.id, translation.words, event.at,
        event.deed = 'translation.confirm' AS confirms, event."toState" = 'approved' AS approves
      FROM "Localisation" localisation
      JOIN "Translation" translation ON translation."localisationId" = localisation.id
        AND translation."changedAt" > clock_timestamp() - make_interval(mins => ${recentMinutes}::int)
      JOIN "TranslationEvent" event ON event."translationId" = translation.id
        AND event.at > clock_timestamp() - make_interval(mins => ${recentMinutes}::int)
        AND event.deed IN ('translation.confirm', 'translation.approve')
      WHERE localisation."releaseId" = ${releaseId}::uuid
    ), done AS (
      SELECT DISTINCT ON (id, kind) "localisationId", id, kind, words, at
      FROM recent CROSS JOIN LATERAL unnest(
        CASE WHEN confirms THEN ARRAY['confirming'] ELSE '{}' END
        || CASE WHEN approves THEN ARRAY['approving'] ELSE '{}' END) AS kind
      ORDER BY id, kind, at DESC
    ), paced AS (
      SELECT "localisationId", kind,
        CASE WHEN count(*) >= ${fewest}::int THEN sum(words) / greatest(${shortestMinutes}::int,
          extract(epoch FROM clock_timestamp() - min(at)) / 60) END AS pace
      FROM done GROUP BY 1, 2
    )
    SELECT "localisationId", (max(pace) FILTER (WHERE kind = 'confirming'))::float8 AS confirming,
      (max(pace) FILTER (WHERE kind = 'approving'))::float8 AS approving
    FROM paced GROUP BY 1`
  return new Map(rows.map(({ localisationId, ...pace }) => [localisationId, pace]))
}
