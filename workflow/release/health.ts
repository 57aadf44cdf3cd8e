import { database } from '@/platform/database'

/** Whether the parts answer. A worker counts as alive for 30 s after its last sign. */
export async function health(): Promise<{ database: boolean; worker: boolean }> {
  try {
    const [row] = await database.$queryRaw<[{ alive: boolean }]>`
      SELECT EXISTS (SELECT 1 FROM "Heartbeat" WHERE process LIKE 'worker %' AND at > clock_timestamp() - interval '30 seconds') AS alive`
    return { database: true, worker: row.alive }
  } catch {
    return { database: false, worker: false }
  }
}
