import { database } from '@/platform/database'
import { placedSegments, standingFindings } from './fact-rows'

/** What is stored of a language's texts as they stand, in numbers. */
export type LanguageCounts = {
  localisationId: string
  language: string
  /** Facts looked for, and those of them that differ or are missing. */
  facts: number
  disagreeing: number
  /** Findings that nobody has dismissed. */
  errors: number
  warnings: number
  /** Findings of the whole; warnings all of them. */
  whole: number
  /** Texts the checks have not looked at as they stand. */
  unchecked: number
  /** Segments with a text, their own or one that says them too, and those without. */
  translated: number
  untranslated: number
}

/** Each language of a release but its source's, by tag. One query; only texts with dismissals are opened. */
export const languageCounts = (releaseId: string): Promise<LanguageCounts[]> => database.$queryRaw`
  WITH placed AS MATERIALIZED (${placedSegments(releaseId)}),
  standing AS (${standingFindings(releaseId)}),
  counted AS (
    SELECT "localisationId",
      coalesce(sum(jsonb_array_length(facts)), 0)::int AS facts,
      coalesce(sum(disagreeing), 0)::int AS disagreeing,
      coalesce(sum(errors), 0)::int AS errors,
      coalesce(sum(warnings), 0)::int AS warnings,
      (count(*) FILTER (WHERE facts IS NULL))::int AS unchecked
    FROM standing WHERE state <> 'untranslated' AND "joinedToId" IS NULL GROUP BY 1
  ), dismissed AS (
    SELECT "localisationId",
      (count(*) FILTER (WHERE severity = 'error'))::int AS errors,
      (count(*) FILTER (WHERE severity = 'warning'))::int AS warnings
    FROM (
      SELECT DISTINCT standing."localisationId", standing."translationId", dismissal.finding,
        found ->> 'severity' AS severity
      FROM standing
      JOIN "Dismissal" dismissal ON dismissal."translationId" = standing."translationId"
        AND dismissal.pair = standing.pair AND dismissal."dismissedById" IS DISTINCT FROM standing."confirmedById"
      CROSS JOIN LATERAL jsonb_array_elements(standing.findings) AS found
      WHERE found ->> 'key' = dismissal.finding AND standing.state <> 'untranslated'
        AND standing."joinedToId" IS NULL) AS let_pass
    GROUP BY 1
  ), segments AS (
    SELECT "localisationId", (count(*) FILTER (WHERE state = 'untranslated'))::int AS untranslated,
      (count(*) FILTER (WHERE state <> 'untranslated'))::int AS translated
    FROM standing GROUP BY 1
  )
  SELECT localisation.id AS "localisationId", localisation.language,
    coalesce(counted.facts, 0) AS facts, coalesce(counted.disagreeing, 0) AS disagreeing,
    coalesce(counted.errors, 0) - coalesce(dismissed.errors, 0) AS errors,
    coalesce(counted.warnings, 0) - coalesce(dismissed.warnings, 0) AS warnings,
    coalesce(whole.warnings, 0) AS whole, coalesce(counted.unchecked, 0) AS unchecked,
    coalesce(segments.translated, 0) AS translated, coalesce(segments.untranslated, 0) AS untranslated
  FROM "Localisation" localisation
  JOIN "Release" release ON release.id = localisation."releaseId" AND release."sourceLanguage" <> localisation.language
  LEFT JOIN counted ON counted."localisationId" = localisation.id
  LEFT JOIN dismissed ON dismissed."localisationId" = localisation.id
  LEFT JOIN segments ON segments."localisationId" = localisation.id
  LEFT JOIN "ReleaseFindings" whole ON whole."localisationId" = localisation.id
  WHERE localisation."releaseId" = ${releaseId}::uuid
  ORDER BY localisation.language
  LIMIT 200`
