import { join } from 'node:path'
import pg from 'pg'
import { env } from '@/platform/env'
import { migrate } from '@/platform/migrate'
import { ensureDatabase, startPostgres } from '@/platform/postgres'
import type { Opened } from './opened'
import { Said } from './run'

const name = 'communique'

/**
 * The database of this installation: the server that DATABASE_URL names, or the packaged one, started or joined.
 * @returns its address
 */
async function openDatabase(house: Opened, say: (line: string) => void): Promise<string> {
  if (env.DATABASE_URL) return reached(env.DATABASE_URL)
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

/** @throws Said where the server that DATABASE_URL names does not answer, without the password that stands in it */
async function reached(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return url
  } catch (error) {
    const { hostname, port, pathname } = new URL(url)
    const where = `${hostname}:${port || 5432}${pathname}`
    throw new Said(
      `The database that DATABASE_URL names (${where}) cannot be reached: ${(error as Error).message}`,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
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
