import { Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { isRead } from './offered'

/**
 * Has units rest on the best of what stands for them: a file, else an approval that readers have, else the latest.
 * While readers have what a unit rests on, it is offered to all.
 */
export async function rest(tx: Tx, unitIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "MemoryUnit" unit SET "localisationId" = best."localisationId",
      "sourceLocalisationId" = best."sourceLocalisationId", "saidAt" = best."saidAt",
      "sourceRevision" = best."sourceRevision"
    FROM unnest(${[...unitIds]}::uuid[]) AS wanted(id) CROSS JOIN LATERAL (
      SELECT found.* FROM "MemoryProvenance" found WHERE found."unitId" = wanted.id AND found."endedAt" IS NULL
      ORDER BY found."importId" IS NOT NULL DESC, ${isRead(Prisma.sql`found`)} DESC, found.at DESC LIMIT 1
    ) AS best
    WHERE unit.id = wanted.id`
}
