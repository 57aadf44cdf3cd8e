import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { env } from '@/platform/env'
import { migrate } from '@/platform/migrate'
import { ensureDatabase, startPostgres } from '@/platform/postgres'
import { sql } from '@/tests/fixtures/postgres'

/**
 * Set as PostgreSQL's manual advises for a database of this size (a quarter of the machine's memory, here a gigabyte at
 * most).
 */
const roomy = {
  shared_buffers: `${Math.min(1_024, Math.round(totalmem() / 4 / 2 ** 20))}MB`,
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
}

/** Nothing is kept safe from a power cut. */
const unsafe = { fsync: 'off', full_page_writes: 'off' }

export type House = { folder: string; url: string; close: () => Promise<void> }

/**
 * Starts a database of the bench's own in a folder that goes when it is closed.
 * @param settings of PostgreSQL, beside room; without them nothing is kept safe from a power cut
 */
export async function openHouse(settings: Record<string, string> = unsafe): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'))
  const postgres = await startPostgres(join(folder, 'postgres'), { ...roomy, ...settings })
  const close = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
    if (postgres.elsewhere) rmSync(postgres.elsewhere, { recursive: true, force: true })
  }
  // Broken off, it leaves nothing running and nothing behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().finally(() => process.exit(1)))
  const url = await ensureDatabase(postgres, 'bench')
  env.DATABASE_URL = url
  await migrate(url)
  return { folder, url, close }
}

/** Makes another database beside a house's own. @returns its address */
export async function anotherDatabase(house: House, name: string): Promise<string> {
  const url = Object.assign(new URL(house.url), { pathname: `/${name}` }).href
  await sql(house.url, `CREATE DATABASE ${name} TEMPLATE template0`)
  await migrate(url)
  return url
}

/** The most memory a process has had in use, in MB, as Linux keeps it; 0 where there is nobody to ask. */
function peakOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmHWM:\s*(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1000
  } catch {
    return 0
  }
}

/** `communique memory import FILE` as anybody would run it, in a process of its own. */
export async function importFile(url: string, file: string): Promise<{ seconds: number; megabytes: number }> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli.ts', 'memory', 'import', file], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-2_000)))
  let megabytes = 0
  const watch = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child.pid!))), 250)
  const code = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`the import ended with ${String(code)}: ${said}`)
  return { seconds: (performance.now() - started) / 1000, megabytes }
}
