import { database } from '@/platform/database'

/** What was told this long ago tells nobody anything. */
const keptDays = 90

/** Takes away notices nobody will look for. */
export async function forgetNotices(): Promise<void> {
  await database.$executeRaw`
    DELETE FROM "Notice" WHERE at < clock_timestamp() - make_interval(days => ${keptDays}::int)`
}
