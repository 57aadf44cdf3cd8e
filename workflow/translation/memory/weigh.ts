import { inTransaction } from '@/platform/database'

/** Grams on fewer units need no weight: any of them finds a unit soon enough. */
const leastWeighed = 48

/** Units looked at; weights are estimates. */
const sampled = 60_000

/**
 * Counts, on a sample of the memory, how many units have each common gram, so that a look-up goes by the rarest. Only
 * speed depends on it. For after a large import, and from time to time.
 */
export async function weighMemory(): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "MemoryGram" IN SHARE ROW EXCLUSIVE MODE`
    const [{ units }] = await tx.$queryRaw<[{ units: number }]>`
      SELECT count(*)::int AS units FROM "MemoryUnit"`
    const percent = Math.min(100, (100 * sampled) / Math.max(1, units))
    await tx.$executeRaw`DELETE FROM "MemoryGram"`
    await tx.$executeRaw`
      INSERT INTO "MemoryGram" (gram, units)
      SELECT gram, count(*) * 100 / ${percent}::float8
      FROM "MemoryUnit" unit TABLESAMPLE SYSTEM (${percent}::float8) CROSS JOIN LATERAL unnest(unit.grams) AS gram
      GROUP BY gram HAVING count(*) * 100 / ${percent}::float8 >= ${leastWeighed}`
  })
}
