import { database } from '@/platform/database'

/** What somebody waits to hear of a language. */
export type Asks = {
  /** Questions about its translations that nobody has settled. */
  questions: number
  /** When its people were last asked to take its work, within the hour; ISO 8601. */
  askedAt: string | null
}

/** The same of every language of a release, by localisation; those that nobody waits to hear of are left out. */
export async function boardAsks(releaseId: string): Promise<Map<string, Asks>> {
  const rows = await database.$queryRaw<
    { localisationId: string; questions: number; askedAt: Date | null }[]
  >`
    SELECT "localisationId", coalesce(sum(questions), 0)::int AS questions, max("askedAt") AS "askedAt"
    FROM (
      SELECT "localisationId", 1 AS questions, NULL::timestamptz AS "askedAt"
      FROM "Comment"
      WHERE "releaseId" = ${releaseId}::uuid AND "localisationId" IS NOT NULL AND "isQuestion"
        AND "answersId" IS NULL AND "resolvedAt" IS NULL AND "deletedAt" IS NULL
      UNION ALL
      SELECT "localisationId", 0, at FROM "AuditEvent"
      WHERE "releaseId" = ${releaseId}::uuid AND deed = 'work.ask' AND at > clock_timestamp() - interval '1 hour'
    ) asked
    GROUP BY 1`
  return new Map(
    rows.map(({ localisationId, questions, askedAt }) => [
      localisationId,
      { questions, askedAt: askedAt?.toISOString() ?? null },
    ]),
  )
}
