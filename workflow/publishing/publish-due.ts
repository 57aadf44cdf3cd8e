import { database, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { env } from '@/platform/env'
import { append } from '@/workflow/release/history'
import { goLive } from './go-live'
import { lockRelease } from './lock-release'
import { readyEditions } from './ready-editions'

/**
 * The office's limit: what fell due longer ago, because the program was down, is not published without an officer.
 */
export const lateLimitMinutes = env.COMMUNIQUE_LATE_MINUTES

/**
 * Publishes scheduled releases whose instant has passed: every language that was signed off by it and is not held, in
 * one transaction a release. Any number of workers may ask at once.
 * @returns ids of the releases published
 */
export async function publishDue(): Promise<string[]> {
  const published: string[] = []
  for (let next = await publishNext(); next; next = await publishNext()) published.push(next)
  return published
}

const publishNext = (): Promise<string | null> =>
  inTransaction(async (tx) => {
    const releaseId = await nextDue(tx)
    if (!releaseId) return null
    const release = await lockRelease(tx, releaseId)
    const editions = await readyEditions(tx, release, release.embargoAt!)
    // The last one was voided this very moment: the next sweep asks again.
    if (editions.length === 0) return null
    await goLive(tx, release, editions, null)
    await append(tx, 'release.publish', null, { releaseId, detail: { languages: editions.length } })
    return releaseId
  })

/** One that nobody else is publishing, locked; among those with something to publish, so that none is found twice. */
async function nextDue(tx: Tx): Promise<string | null> {
  const [release] = await tx.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM "Release" r
    WHERE r.state = 'scheduled' AND r."embargoAt" <= clock_timestamp()
      AND r."embargoAt" > clock_timestamp() - make_interval(mins => ${lateLimitMinutes}::int)
      AND EXISTS (
        SELECT 1 FROM "Edition" e JOIN "Localisation" l ON l.id = e."localisationId"
        WHERE l."releaseId" = r.id AND l."heldAt" IS NULL AND e.state = 'signed_off'
          AND e."revisionNumber" = r."currentRevision" AND e."signedOffAt" <= r."embargoAt")
    ORDER BY r."embargoAt", r.id LIMIT 1
    FOR UPDATE OF r SKIP LOCKED`
  return release?.id ?? null
}

/** How long until the next scheduled instant, in milliseconds by the database's clock; null where none is ahead. */
export async function untilNextDueMs(): Promise<number | null> {
  const [row] = await database.$queryRaw<[{ ms: number | null }]>`
    SELECT (extract(epoch FROM min("embargoAt") - clock_timestamp()) * 1000)::float8 AS ms
    FROM "Release" WHERE state = 'scheduled' AND "embargoAt" > clock_timestamp()`
  return row.ms
}
