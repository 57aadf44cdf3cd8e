import { database } from '@/platform/database'

/**
 * How Weblate looks its memory up: PostgreSQL's trigrams (`pg_trgm`) with a threshold that is lowered until something is
 * found, and the units found compared afterwards.
 */
const thresholds = [0.9, 0.8, 0.7, 0.6, 0.5]

/** Units fetched at once, as there. */
const fetched = 50

/** Adds the extension and its index to the table that the application's own look-up uses. */
export async function buildTrigrams(): Promise<void> {
  await database.$executeRaw`CREATE EXTENSION IF NOT EXISTS pg_trgm`
  await database.$executeRaw`CREATE INDEX "bench_trigrams" ON "MemoryUnit" USING gin (source gin_trgm_ops)`
}

export async function thresholdLoop(text: string): Promise<string[]> {
  for (const threshold of thresholds) {
    const found = await database.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT set_config('pg_trgm.similarity_threshold', ${String(threshold)}, true)`
        return tx.$queryRaw<{ source: string }[]>`
        SELECT source, target FROM "MemoryUnit" WHERE source % ${text} LIMIT ${fetched}`
      },
      { timeout: 60_000 },
    )
    if (found.length > 0) return found.map(({ source }) => source)
  }
  return []
}
