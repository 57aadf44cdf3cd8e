import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'

/** Grams on fewer units need no weight: any of them finds a unit soon enough. */
const leastWeighed = 48

/** Units looked at; weights are estimates. */
const sampled = 60_000

/** Whether the memory has a unit younger than its weights: a unit's id says when it came. */
async function hasGrown(tx: Tx): Promise<boolean> {
  const [newest] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "MemoryUnit" ORDER BY id DESC LIMIT 1`
  const weighed = await tx.memoryGram.findFirst({ select: { weighedAt: true } })
  if (!newest || !weighed) return newest !== undefined
  return Number.parseInt(newest.id.replace('-', '').slice(0, 12), 16) > weighed.weighedAt.getTime()
}

/**
 * Counts, on a sample of the memory, how many units have each common gram, so that a look-up goes by the rarest. Only
 * speed depends on it. For after a large import, and from time to time.
 */
export async function weighMemory(): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "MemoryGram" IN SHARE ROW EXCLUSIVE MODE`
    if (!(await hasGrown(tx))) return
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
