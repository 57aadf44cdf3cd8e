import { database } from '@/platform/database'

/** Forgets after a day which network a report came from. */
export async function forgetSenders(): Promise<void> {
  await database.$executeRaw`
    UPDATE "ReaderReport" SET sender = NULL
    WHERE sender IS NOT NULL AND at < clock_timestamp() - interval '1 day'`
}
