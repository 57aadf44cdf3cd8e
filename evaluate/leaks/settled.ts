import { setTimeout } from 'node:timers/promises'
import { database } from '@/platform/database'

/** Longer than the program needs for what a scene of three releases hands off. */
const mostMs = 60_000

/**
 * Waits until the program has done what was handed off and has stored every page: what it has yet to write down cannot
 * be looked at.
 * @throws Error where it does not come to rest
 */
export async function settled(): Promise<void> {
  const until = performance.now() + mostMs
  while (performance.now() < until) {
    const [{ left }] = await database.$queryRaw<[{ left: number }]>`
      SELECT ((SELECT count(*) FROM jobs.job
          WHERE state IN ('created', 'retry', 'active') AND start_after <= now() AND name <> 'dead-letters')
        + (SELECT count(*) FROM "Page" WHERE stored < wanted))::int AS left`
    if (left === 0) return
    await setTimeout(250)
  }
  throw new Error('The program does not come to rest.')
}
