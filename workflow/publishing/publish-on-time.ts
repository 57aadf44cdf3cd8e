import { log } from '@/platform/log'
import { publishDue, untilNextDueMs } from './publish-due'

/** A sweep this often finds what no timer could know of: another worker's fall, a release scheduled since. */
export const sweepMs = 5_000

/**
 * Publishes what has fallen due.
 * @returns how long to wait before the next time, in milliseconds: until the next instant, at most one sweep
 */
export async function publishOnTime(): Promise<number> {
  for (const releaseId of await publishDue()) log.info({ releaseId }, 'published at its instant')
  const ms = await untilNextDueMs()
  return ms === null ? sweepMs : Math.min(sweepMs, Math.max(1, Math.ceil(ms)))
}
