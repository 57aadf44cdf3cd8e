import { database, inTransaction } from '@/platform/database'
import { officersOf } from './officers-of'
import { peopleWithWork } from './people-with-work'
import { writeNotices } from './write-notices'
import type { NewNotice } from './write-notices'

/** How long before an embargo ends people with work left are told, once for each. */
const nearMinutes = [120, 30] as const

/** Releases looked at in one sweep: those nearest their instant. */
const atOnce = 50

type Near = { releaseId: string; localisationId: string; embargoAt: Date; minutes: number }

/**
 * Tells of embargoes that end soon with work left: whoever has that work, or could take it where nobody has, and the
 * release's officers. Each is told once for two hours and once for half an hour.
 */
export async function tellOfNearEmbargoes(): Promise<void> {
  const near = await database.$queryRaw<Near[]>`
    SELECT release.id AS "releaseId", localisation.id AS "localisationId", release."embargoAt",
      (SELECT min(minutes) FROM unnest(${[...nearMinutes]}::int[]) AS minutes
        WHERE release."embargoAt" <= clock_timestamp() + make_interval(mins => minutes)) AS minutes
    FROM (
      SELECT * FROM "Release"
      WHERE state IN ('in_translation', 'scheduled') AND "releasedAt" IS NULL
        AND "embargoAt" > clock_timestamp()
        AND "embargoAt" <= clock_timestamp() + make_interval(mins => ${Math.max(...nearMinutes)}::int)
      ORDER BY "embargoAt" LIMIT ${atOnce}
    ) release
    JOIN "Localisation" localisation
      ON localisation."releaseId" = release.id AND localisation.language <> release."sourceLanguage"
    WHERE EXISTS (SELECT FROM "WorkCount" counted
      WHERE counted."localisationId" = localisation.id AND counted.segments > 0 AND counted.state <> 'approved')
    ORDER BY release."embargoAt", release.id, localisation.id`
  for (const of of Map.groupBy(near, ({ releaseId }) => releaseId).values()) await tellOf(of)
}

async function tellOf(near: Near[]): Promise<void> {
  await inTransaction(async (tx) => {
    const [{ releaseId, embargoAt, minutes }] = near as [Near]
    const at = new Date(embargoAt.getTime() - minutes * 60_000)
    const told = (personId: string, localisationId: string | null): NewNotice => ({
      ...{ personId, kind: 'embargo_near', at, releaseId, localisationId },
      about: `${localisationId ?? releaseId} ${minutes} ${embargoAt.toISOString()}`,
    })
    const officers = await officersOf(tx, releaseId)
    const notices = officers.map(({ personId }) => told(personId, null))
    for (const { localisationId } of near)
      for (const personId of await peopleWithWork(tx, localisationId))
        notices.push(told(personId, localisationId))
    await writeNotices(tx, notices)
  })
}
