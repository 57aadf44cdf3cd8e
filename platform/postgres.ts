import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { accountForPostgres } from './cluster/account'
import { programsFor } from './cluster/programs'
import { initialise, portOfRunning, startServer, stopServer, superuser } from './cluster/server'
import { homeOf, shared } from './cluster/home'
import { alone, enter, leave } from './cluster/users'

export interface Postgres {
  /** The address of one of its databases, user and password included. */
  url: (database: string) => string
  /** Where its files are when that is not the folder asked for. */
  elsewhere?: string
  /** Leaves it; the last process to leave stops it. */
  stop: () => Promise<void>
}

/**
 * Starts the packaged PostgreSQL on a folder, made if it is not there, for this machine alone. Where another process
 * runs it already, joins that one. After a kill the next start takes over what is left, running or not.
 * @param settings PostgreSQL parameters for this start, when it is this process that starts it
 */
export async function startPostgres(
  folder: string,
  settings: Record<string, string> = {},
): Promise<Postgres> {
  const account = accountForPostgres()
  const home = homeOf(folder, account)
  const cluster = { home, account, programs: await programsFor(account, shared) }
  const { url, port } = await alone(home, async () => {
    const password = passwordIn(home)
    await initialise(cluster, password)
    const port = portOfRunning(cluster) ?? (await startServer(cluster, settings))
    enter(home)
    const url = (database: string) => `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`
    return { url, port }
  })
  await answering(url('postgres'), port)
  const stop = () =>
    alone(home, async () => {
      if (leave(home)) await stopServer(cluster)
    })
  return { url, stop, elsewhere: home === resolve(folder) ? undefined : home }
}

function passwordIn(home: string): string {
  const file = join(home, 'password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flush: true })
  return readFileSync(file, 'utf8')
}

async function answering(url: string, port: number): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch (error) {
      // 57P03: it is still starting, or recovering after a kill.
      const starting = ['57P03', 'ECONNREFUSED'].includes((error as { code?: string }).code ?? '')
      if (!starting || attempt === 300)
        throw new Error(`PostgreSQL on port ${port} does not answer.`, { cause: error })
      await sleep(200)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

/** Makes the database if the server has none of that name. */
export async function ensureDatabase(postgres: Postgres, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: postgres.url('postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
  } catch (error) {
    // 42P04, 23505: another process made it in between.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error
  } finally {
    await client.end()
  }
  return postgres.url(name)
}
