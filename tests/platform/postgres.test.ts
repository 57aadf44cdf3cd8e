import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureDatabase, startPostgres } from '@/platform/postgres'

let folder: string
const children: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-postgres-'))
  chmodSync(folder, 0o755)
})

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  // Whatever a killed process left running is joined and left last, which stops it.
  if (existsSync(join(folder, 'users'))) await (await startPostgres(folder)).stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Another process that starts the same folder and holds on to it. */
async function holder(): Promise<{ child: ChildProcess; url: string }> {
  const source = `
    import { startPostgres } from '@/platform/postgres'
    const postgres = await startPostgres(process.argv[2])
    console.log(postgres.url('postgres'))
    process.on('SIGTERM', async () => { await postgres.stop(); process.exit(0) })
    setInterval(() => undefined, 1000)`
  const program = join(process.cwd(), '.cache', `holder-${process.pid}.mts`)
  mkdirSync('.cache', { recursive: true })
  writeFileSync(program, source)
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [url] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string]
  return { child, url }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const serverPid = () => Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])

describe('the packaged PostgreSQL', () => {
  it('keeps what it was given from one start to the next', async () => {
    const first = await startPostgres(folder)
    const url = await ensureDatabase(first, 'office')
    expect(await ensureDatabase(first, 'office')).toBe(url)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(`CREATE TABLE kept AS SELECT 'Ü' AS text`)
    expect((await client.query('SHOW server_encoding')).rows).toEqual([{ server_encoding: 'UTF8' }])
    expect((await client.query('SHOW listen_addresses')).rows).toEqual([{ listen_addresses: '127.0.0.1' }])
    await client.end()
    await first.stop()
    expect(await answers(url)).toBe(false)

    const second = await startPostgres(folder)
    const again = new pg.Client({ connectionString: second.url('office') })
    await again.connect()
    expect((await again.query('SELECT text FROM kept')).rows).toEqual([{ text: 'Ü' }])
    await again.end()
    await second.stop()
  })

  it('lets nobody in without its password, which only its owner may read', async () => {
    const postgres = await startPostgres(folder)
    const url = new URL(postgres.url('postgres'))
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600)
    url.password = 'guessed'
    expect(await answers(url.href)).toBe(false)
    url.password = ''
    expect(await answers(url.href)).toBe(false)
    await postgres.stop()
  })

  it('is joined by a second process and stopped by the last to leave', async () => {
    const { child, url } = await holder()
    const joined = await startPostgres(folder)
    expect(joined.url('postgres')).toBe(url)
    await joined.stop()
    expect(await answers(url)).toBe(true)
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(await answers(url)).toBe(false)
  })

  it('outlives a starter that leaves while another uses it', async () => {
    const { child, url } = await holder()
    const joined = await startPostgres(folder)
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(await answers(url)).toBe(true)
    await joined.stop()
    expect(await answers(url)).toBe(false)
  })

  it('is taken over, and stopped, by the next start after its starter was killed', async () => {
    const { child, url } = await holder()
    child.kill('SIGKILL')
    await once(child, 'exit')
    const next = await startPostgres(folder)
    expect(next.url('postgres')).toBe(url)
    await next.stop()
    expect(await answers(url)).toBe(false)
  })

  it('starts again after it was killed itself, its process number taken by another program', async () => {
    const first = await startPostgres(folder)
    const pid = serverPid()
    process.kill(pid, 'SIGKILL')
    const file = join(folder, 'cluster', 'postmaster.pid')
    writeFileSync(file, readFileSync(file, 'utf8').replace(String(pid), String(process.pid)))
    const second = await startPostgres(folder)
    expect(await answers(second.url('postgres'))).toBe(true)
    await second.stop()
    await first.stop()
  })

  it('is started once by many at once', async () => {
    const all = await Promise.all([holder(), holder(), holder()])
    expect(new Set(all.map(({ url }) => url)).size).toBe(1)
  })

  it('begins anew where its first start was cut short', async () => {
    mkdirSync(join(folder, 'cluster', 'base'), { recursive: true })
    writeFileSync(join(folder, 'cluster', 'postgresql.conf'), '')
    const postgres = await startPostgres(folder)
    expect(await answers(postgres.url('postgres'))).toBe(true)
    await postgres.stop()
  })

  it.runIf(process.getuid?.() === 0)(
    'keeps its files elsewhere where its own account may not enter',
    async () => {
      chmodSync(folder, 0o700)
      const first = await startPostgres(folder)
      expect(first.elsewhere).toMatch(/^\/var\/lib\/communique\/[0-9a-f]{12}$/)
      expect(await answers(first.url('postgres'))).toBe(true)
      await first.stop()
      const second = await startPostgres(folder)
      expect(second.elsewhere).toBe(first.elsewhere)
      await second.stop()
      rmSync(first.elsewhere!, { recursive: true })
    },
  )
})
