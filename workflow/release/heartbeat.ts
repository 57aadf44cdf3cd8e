import { hostname } from 'node:os'
import { database } from '@/platform/database'

const name = `worker ${hostname()} ${process.pid}`

/** Says that this worker is alive, by the database's clock; and forgets workers not heard of for a day. */
export async function beat(): Promise<void> {
  await database.$executeRaw`
    INSERT INTO "Heartbeat" (process, at) VALUES (${name}, clock_timestamp())
    ON CONFLICT (process) DO UPDATE SET at = excluded.at`
  await database.$executeRaw`
    DELETE FROM "Heartbeat" WHERE process LIKE 'worker %' AND at < clock_timestamp() - interval '1 day'`
}

/** Says that this worker has ended well. */
export async function lastBeat(): Promise<void> {
  await database.heartbeat.deleteMany({ where: { process: name } })
}
