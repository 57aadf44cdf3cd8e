import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { freePort } from '@/platform/free-port'
import { removePage, writePage } from '@/platform/page-store/store'
import { askRaw } from './ask-raw'

let folder: string
let readers: ChildProcess[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
  readers = []
})
afterEach(async () => {
  await Promise.all(readers.map((reader) => (reader.kill('SIGKILL'), once(reader, 'exit'))))
  rmSync(folder, { recursive: true })
})

/** `npm run reader`, on a host that has nothing but the store. */
async function startReader(): Promise<ReturnType<typeof askRaw>> {
  const port = await freePort()
  const env = {
    NODE_ENV: 'production' as const,
    PATH: process.env.PATH,
    COMMUNIQUE_PAGE_STORE: folder,
    PORT: String(port),
    LOG_LEVEL: 'silent',
  }
  const reader = fork('reader.ts', {
    execArgv: ['--import', 'tsx'],
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  readers.push(reader)
  await once(reader, 'message')
  return askRaw(port)
}

const page = (form: 'page' | 'gone', text: string) => ({ form, body: `<!DOCTYPE html><p>${text}</p>` })
const soon = { timeout: 5_000, interval: 100 }

test('with neither database nor desk, readers are served; what goes, goes from every process within five seconds', async () => {
  for (const path of ['fr/news/a', 'fr/news/b', 'fr/not-found'])
    await writePage(folder, path, page('page', path))
  const asks = await Promise.all([startReader(), startReader()])
  const statuses = (path: string) => Promise.all(asks.map(async (ask) => (await ask(path)).status))
  for (const path of ['/fr/news/a', '/fr/news/b', '/healthz'])
    expect(await statuses(path)).toEqual([200, 200])
  await writePage(folder, 'fr/news/a', page('gone', 'gone'))
  await removePage(folder, 'fr/news/b')
  await vi.waitFor(async () => expect(await statuses('/fr/news/a')).toEqual([410, 410]), soon)
  await vi.waitFor(async () => expect(await statuses('/fr/news/b')).toEqual([404, 404]), soon)
  expect(await statuses('/anything/else')).toEqual([404, 404])
})
