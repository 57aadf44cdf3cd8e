import { database, inTransaction } from '@/platform/database'
import type { Work } from '@/workflow/review/work'
import { tellOfWork } from './tell-of-work'
import { writeNotices } from './write-notices'

/** Looked back over: longer than between two sweeps, and than a worker takes to start again. */
const within = '30 minutes'

/** Lapses looked at in one sweep. */
const atOnce = 200

type Lapsed = { localisationId: string; work: Work; actorId: string; at: Date }

/** Tells, once for each lapse, whoever may take it that work is free again which somebody held and left lying. */
export async function tellOfLapsedWork(): Promise<void> {
  const lapsed = await database.$queryRaw<Lapsed[]>`
    SELECT DISTINCT ON ("localisationId", work) "localisationId", work::text, "personId" AS "actorId", "expiresAt" AS at
    FROM "Claim"
    WHERE "expiresAt" <= clock_timestamp() AND "expiresAt" > clock_timestamp() - ${within}::interval
    ORDER BY "localisationId", work, "expiresAt" DESC
    LIMIT ${atOnce}`
  for (const told of lapsed) await inTransaction(async (tx) => writeNotices(tx, await tellOfWork(tx, told)))
}
