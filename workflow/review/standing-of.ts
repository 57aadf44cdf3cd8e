import { database } from '@/platform/database'
import { Refusal } from '@/workflow/release/refusal'

/** What is true of a localisation as a whole while somebody works on it. */
export type Standing = {
  sourceLanguage: string
  /** Of the source. */
  revision: number
  embargoAt: Date | null
  releasedAt: Date | null
  /** Nobody has cleared the source yet: it may still change. */
  uncleared: boolean
  /** The database's clock. */
  now: Date
}

/** @throws Refusal `not_found` */
export async function standingOf(releaseId: string): Promise<Standing> {
  const [row] = await database.$queryRaw<Standing[]>`
    SELECT release."sourceLanguage", release."currentRevision" AS revision, release."embargoAt", release."releasedAt",
      revision."clearedAt" IS NULL AS uncleared, clock_timestamp() AS now
    FROM "Release" release
    LEFT JOIN "Revision" revision
      ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
    WHERE release.id = ${releaseId}::uuid`
  if (!row) throw new Refusal('not_found')
  return row
}
