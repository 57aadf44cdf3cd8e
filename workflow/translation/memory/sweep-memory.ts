import { database, inTransaction } from '@/platform/database'
import { handOff } from '@/workflow/release/hand-off'

/** Localisations handed off in one sweep; the next one takes those that are left. */
const atOnce = 30

/**
 * Hands off the localisations with approved texts that the memory has not, or has as they were: work approved before
 * there was a memory, and what a lost job left. What people approve is handed off by their deeds: this is for the rest.
 */
export async function sweepMemory(): Promise<void> {
  const missed = await database.$queryRaw<{ localisationId: string; revision: number }[]>`
    SELECT localisation.id AS "localisationId", release."currentRevision" AS revision
    FROM "Localisation" localisation JOIN "Release" release ON release.id = localisation."releaseId"
    WHERE release.kind = 'news' AND EXISTS (
      SELECT FROM "Translation" translation
      JOIN "SourceText" source
        ON source."segmentId" = translation."segmentId" AND source.version = translation."sourceVersion"
      LEFT JOIN "MemoryProvenance" found
        ON found."translationId" = translation.id AND found."endedAt" IS NULL
      WHERE translation."localisationId" = localisation.id AND translation.state = 'approved'
        AND translation.words IS NOT NULL AND found."translationVersion" IS DISTINCT FROM translation.version
        AND translation.text ~ '[^[:space:]]' AND source.text ~ '[^[:space:]]')
    ORDER BY release."createdAt" DESC, localisation.id LIMIT ${atOnce}`
  for (const { localisationId, revision } of missed)
    await inTransaction((tx) => handOff(tx, 'remember-localisation', { localisationId, revision }))
}
