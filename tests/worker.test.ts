import { dataFolder } from '@/tests/fixtures/data-folder'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import '@/tests/fixtures/database'
import { approvedRelease, office, setEmbargo, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { end, startWorker } from '@/tests/fixtures/worker'
import type { Worker } from '@/tests/fixtures/worker'
import { database } from '@/platform/database'
import { listPages } from '@/platform/page-store/store'

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
  for (const by of [(worker: Worker) => worker.kill('SIGTERM'), (worker: Worker) => worker.disconnect()]) {
    await database.heartbeat.deleteMany()
    const worker = await startWorker()
    await vi.waitFor(async () => expect(await database.heartbeat.count()).toBe(1), waiting)
    expect(await end(worker, () => by(worker))).toEqual([0, null])
    expect(await database.heartbeat.count()).toBe(0)
  }
})
