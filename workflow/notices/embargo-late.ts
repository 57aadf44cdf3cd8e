import { database, inTransaction } from '@/platform/database'
import { lateLimitMinutes } from '@/workflow/publishing/publish-due'
import { officersOf } from './officers-of'
import { writeNotices } from './write-notices'

/** Releases looked at in one sweep: those that have waited longest. */
const atOnce = 50

/**
 * Calls the officers of scheduled releases whose instant passed longer ago than the office's limit while nothing was
 * running: they are not published without them. Each is told once of an instant.
 */
export async function callOfficersOfLate(): Promise<void> {
  const late = await database.$queryRaw<{ id: string; embargoAt: Date }[]>`
    SELECT id, "embargoAt" FROM "Release"
    WHERE state = 'scheduled'
      AND "embargoAt" <= clock_timestamp() - make_interval(mins => ${lateLimitMinutes}::int)
    ORDER BY "embargoAt", id LIMIT ${atOnce}`
  for (const { id: releaseId, embargoAt } of late)
    await inTransaction(async (tx) => {
      const officers = await officersOf(tx, releaseId)
      const at = new Date(embargoAt.getTime() + lateLimitMinutes * 60_000)
      const about = `${releaseId} ${embargoAt.toISOString()}`
      await writeNotices(
        tx,
        officers.map(({ personId }) => ({ personId, kind: 'embargo_late', about, at, releaseId })),
      )
    })
}
