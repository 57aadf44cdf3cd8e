import { dataFolder } from '@/tests/fixtures/data-folder'
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { databaseUrl } from '@/tests/fixtures/database'
import { approvedRelease, office, setEmbargo, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { database } from '@/platform/database'
import { listPages } from '@/platform/page-store/store'

const started: ChildProcess[] = []

/** A worker as a supervisor starts it, ready. */
async function startWorker(): Promise<ChildProcess> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, COMMUNIQUE_DATA: dataFolder }
  const worker = fork('worker.ts', {
    execArgv: ['--import', 'tsx'],
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  started.push(worker)
  await once(worker, 'message')
  return worker
}

async function end(worker: ChildProcess, by: () => void): Promise<[number | null, string | null]> {
  const ended = once(worker, 'exit')
  by()
  return (await ended) as [number | null, string | null]
}

afterEach(() => {
  for (const worker of started.splice(0)) worker.kill('SIGKILL')
})

let people: Office
beforeAll(async () => {
  people = await office()
})

/** Made before any worker runs: one that drafts would be faster than the people. */
async function scheduled() {
  const { releaseId, localisation } = await approvedRelease(people, { embargoInMs: 600_000 })
  await signOffAll(people.olga, [localisation('en'), localisation('fr')])
  await database.nation.updateMany({ data: { partner: false } })
  await database.$executeRaw`UPDATE "Edition" SET "signedOffAt" = clock_timestamp() - interval '1 day'`
  const { slug } = await database.release.update({ where: { id: releaseId }, data: { state: 'scheduled' } })
  return { releaseId, slug }
}

const stored = () => listPages(join(dataFolder, 'pages'))
const waiting = { timeout: 30_000, interval: 100 }

test('two workers publish a scheduled release at its instant, once, and its pages are stored', async () => {
  const { releaseId, slug } = await scheduled()
  await Promise.all([startWorker(), startWorker()])
  await setEmbargo(releaseId, 2000)
  await vi.waitFor(
    async () =>
      expect(await stored()).toEqual(expect.arrayContaining([`en/news/${slug}`, `fr/news/${slug}`])),
    waiting,
  )
  const { embargoAt, releasedAt } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  expect(releasedAt!.getTime()).toBeGreaterThanOrEqual(embargoAt!.getTime())
  expect(await database.auditEvent.count({ where: { releaseId, deed: 'release.publish' } })).toBe(1)
  expect(await database.heartbeat.count({ where: { process: { startsWith: 'worker ' } } })).toBe(2)
})

test('killed over the instant, a worker publishes what fell due when it is started again', async () => {
  const { releaseId, slug } = await scheduled()
  const first = await startWorker()
  expect(await end(first, () => first.kill('SIGKILL'))).toEqual([null, 'SIGKILL'])
  await setEmbargo(releaseId, 0)
  await startWorker()
  await vi.waitFor(async () => expect(await stored()).toContain(`fr/news/${slug}`), waiting)
})

test('a worker ends well when it is asked to, and when whoever started it is gone', async () => {
  for (const by of [
    (worker: ChildProcess) => worker.kill('SIGTERM'),
    (worker: ChildProcess) => worker.disconnect(),
  ]) {
    await database.heartbeat.deleteMany()
    const worker = await startWorker()
    await vi.waitFor(async () => expect(await database.heartbeat.count()).toBe(1), waiting)
    expect(await end(worker, () => by(worker))).toEqual([0, null])
    expect(await database.heartbeat.count()).toBe(0)
  }
})
