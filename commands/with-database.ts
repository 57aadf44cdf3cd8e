import { join } from 'node:path'
import { env } from '@/platform/env'
import { migrate } from '@/platform/migrate'
import { ensureDatabase, startPostgres } from '@/platform/postgres'

/**
 * Runs a deed on this installation's database: the server DATABASE_URL names, or the packaged one, which is joined
 * where it runs and started for the length of the deed where it does not.
 * @param deed loads what it needs of the workflow itself, so that nothing has connected before there is an address
 */
export async function withDatabase<T>(deed: () => Promise<T>): Promise<T> {
  if (env.DATABASE_URL) return closing(deed)
  const postgres = await startPostgres(join(env.data, 'postgres'))
  try {
    env.DATABASE_URL = await ensureDatabase(postgres, 'communique')
    await migrate(env.DATABASE_URL)
    return await closing(deed)
  } finally {
    await postgres.stop()
  }
}

async function closing<T>(deed: () => Promise<T>): Promise<T> {
  try {
    return await deed()
  } finally {
    const { database } = await import('@/platform/database')
    await database.$disconnect()
  }
}
