import { database, inTransaction } from '@/platform/database'
import { checkerVersion } from '@/workflow/checks/checker-version'
import { handOff } from '@/workflow/release/hand-off'
import { termsVersion } from '@/workflow/translation/terms/terms-version'

/** Localisations handed off in one sweep; the next one takes those that are left. */
const atOnce = 30

/**
 * Hands off the localisations whose findings are missing or were found by older checks or terms than there are now,
 * those of the newest releases first. What people change is handed off by their deeds: this is for the rest. Of releases
 * that are out only the checks and terms are compared: however many there are, this is done every minute.
 */
export async function sweepFindings(): Promise<void> {
  const stale = await staleLocalisations()
  for (const { id: localisationId } of stale)
    await inTransaction((tx) => handOff(tx, 'check-localisation', { localisationId }))
}

async function staleLocalisations(): Promise<{ id: string }[]> {
  const pairs = await database.$queryRaw<{ sourceLanguage: string; targetLanguage: string }[]>`
    SELECT DISTINCT release."sourceLanguage", localisation.language AS "targetLanguage"
    FROM "Localisation" localisation JOIN "Release" release ON release.id = localisation."releaseId"
    LIMIT 1000`
  const versions: string[] = []
  for (const pair of pairs) versions.push(String(await termsVersion(pair)))
  return database.$queryRaw<{ id: string }[]>`
    SELECT localisation.id
    FROM "Localisation" localisation
    JOIN "Release" release ON release.id = localisation."releaseId" AND release.state <> 'draft'
    JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
    JOIN unnest(${pairs.map(({ sourceLanguage }) => sourceLanguage)}::text[],
        ${pairs.map(({ targetLanguage }) => targetLanguage)}::text[], ${versions}::text[])
      AS now("sourceLanguage", language, terms)
      ON now."sourceLanguage" = release."sourceLanguage" AND now.language = localisation.language
    LEFT JOIN "ReleaseFindings" whole ON whole."localisationId" = localisation.id
    WHERE CASE WHEN localisation.language = release."sourceLanguage"
      THEN EXISTS (
        SELECT FROM "Block" block
        JOIN "Placement" placement ON placement."blockId" = block.id
        LEFT JOIN "SourceFacts" stored ON stored."segmentId" = placement."segmentId"
        WHERE block."revisionId" = revision.id
          AND (stored."sourceVersion", stored."checkerVersion", stored."termsVersion")
            IS DISTINCT FROM (placement."sourceVersion", ${checkerVersion}::int, now.terms))
      ELSE (whole."checkerVersion", whole."termsVersion") IS DISTINCT FROM (${checkerVersion}::int, now.terms)
        OR release.state <> 'released' AND EXISTS (
          SELECT FROM "Translation" translation
          JOIN "Placement" placement ON placement."segmentId" = translation."segmentId"
          JOIN "Block" block ON block.id = placement."blockId" AND block."revisionId" = revision.id
          LEFT JOIN "SegmentFindings" stored ON stored."translationId" = translation.id
          WHERE translation."localisationId" = localisation.id AND translation.state <> 'untranslated'
            AND translation."joinedToId" IS NULL
            AND (stored."translationVersion", stored."sourceVersion", stored."checkerVersion", stored."termsVersion")
              IS DISTINCT FROM
                (translation.version, placement."sourceVersion", ${checkerVersion}::int, now.terms))
      END
    ORDER BY release."createdAt" DESC, localisation.id
    LIMIT ${atOnce}`
}
