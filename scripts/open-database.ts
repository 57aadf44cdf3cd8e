import { join } from 'node:path'
import { env } from '@/platform/env'
import { migrate } from '@/platform/migrate'
import { ensureDatabase, startPostgres } from '@/platform/postgres'
import type { Opened } from './opened'

const name = 'communique'

/**
 * The database of this installation: the server that DATABASE_URL names, or the packaged one, started or joined.
 * @returns its address
 */
export async function openDatabase(house: Opened, say: (line: string) => void): Promise<string> {
  if (env.DATABASE_URL) return env.DATABASE_URL
  const postgres = await house.open(
    () => startPostgres(join(env.data, 'postgres')),
    async (running) => {
      await running.stop()
      say('database: closed')
    },
  )
  const where = postgres.elsewhere
    ? `, its files in ${postgres.elsewhere} because its account cannot enter ${env.data}`
    : ''
  say(`database: PostgreSQL on 127.0.0.1:${new URL(postgres.url(name)).port}${where}`)
  return ensureDatabase(postgres, name)
}

/** The same, brought to this version's schema. */
export async function openMigratedDatabase(house: Opened, say: (line: string) => void): Promise<string> {
  const url = await openDatabase(house, say)
  const applied = await house.open(
    () => migrate(url),
    async () => undefined,
  )
  say(applied.length > 0 ? `migrations: ${applied.join(', ')}` : 'migrations: nothing to do')
  return url
}
