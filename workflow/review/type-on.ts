import { database } from '@/platform/database'
import type { Translation } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { standingOf } from './exact-text'
import { leaseMinutes } from './hold'
import type { Save, Saved } from './save-working-copy'

/** A lease renewed so lately need not be renewed again: somebody who types saves every few seconds. */
const renewedSeconds = 60

/**
 * Somebody types on where they typed a moment ago, the work theirs: nothing but the text is to be written. One statement.
 * @returns null where there is more to it
 */
export async function typeOn(
  { personId }: Actor,
  input: Save,
  translation: Translation,
): Promise<Saved | null> {
  const { translationId, text, baseVersion, page, work, leaving, idleSeconds = 0 } = input
  const newer = translation.version > baseVersion ? standingOf(translation) : null
  if (!page || leaving || idleSeconds >= renewedSeconds || (text === translation.text && !newer)) return null
  const [row] = await database.$queryRaw<{ version: number; savedAt: Date; expiresAt: Date }[]>`
    UPDATE "WorkingCopy" copy
    SET text = ${text}, "baseVersion" = ${baseVersion}::int, version = copy.version + 1, "savedAt" = clock_timestamp()
    FROM "Claim" claim
    WHERE copy."translationId" = ${translationId}::uuid AND copy."personId" = ${personId}::uuid
      AND copy.page = ${page}::uuid AND claim."personId" = copy."personId" AND claim.work = ${work}::"Work"
      AND claim."localisationId" = ${translation.localisationId}::uuid AND claim.run = ${translation.run}::int
      AND claim."expiresAt" > clock_timestamp() + make_interval(mins => ${leaseMinutes}, secs => ${-renewedSeconds})
    RETURNING copy.version, copy."savedAt", claim."expiresAt"`
  if (!row) return null
  const claim = { mine: true, expiresAt: row.expiresAt, taken: false } as const
  return { savedAt: row.savedAt, claim, newer, copyVersion: row.version, other: null }
}
