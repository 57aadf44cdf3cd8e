import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** Runs Prisma's command line on a database and gives back what it said. Downloads and reports nothing. */
export function prisma(
  databaseUrl: string,
  ...args: string[]
): Promise<{ code: number | null; output: string }> {
  const quiet = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve('node_modules/prisma/build/index.js'), ...args], {
      env: { ...process.env, ...quiet, DATABASE_URL: databaseUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C must not cut a migration short: whoever waits for it here waits to its end.
      detached: true,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('error', fail)
    child.on('close', (code) => done({ code, output }))
  })
}

/**
 * Brings a database to this version's schema; a database that is there already stays as it is.
 * Believes the database rather than the command: it looks at what is recorded as applied afterwards.
 * @returns names of the migrations applied now
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const wanted = readdirSync(resolve('prisma/migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  const before = await applied(databaseUrl)
  for (let attempt = 1; ; attempt++) {
    const { code, output } = await prisma(databaseUrl, 'migrate', 'deploy')
    const after = await applied(databaseUrl)
    if (code === 0 && wanted.every((name) => after.has(name)))
      return wanted.filter((name) => !before.has(name))
    // Another process is migrating it, and Prisma waits for ten seconds only.
    if (!output.includes('advisory lock') || attempt === 30)
      throw new Error(`The database could not be migrated.\n${output.trim()}`)
    await sleep(1000)
  }
}

async function applied(databaseUrl: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    return new Set(rows.map(({ name }) => name))
  } catch (error) {
    // 42P01: no such table, so nothing has ever been applied.
    if ((error as { code?: string }).code === '42P01') return new Set()
    throw error
  } finally {
    await client.end()
  }
}
