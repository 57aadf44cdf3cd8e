/**
 * How long readers wait: a release of 200 sentences in 30 languages is published at its instant, told to be wrong,
 * withdrawn and removed, with a worker and two processes that serve readers, and a database that keeps what it says.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { report, say } from '@/scripts/figures'
import { freePortFrom } from '@/scripts/port'
import { openHouse } from './memory/house'
import { startReader } from './reading/reader'

const wanted = { page: 2_000, feed: 5_000, gone: 5_000, wrong: 5_000 }

const segments = 200
const regional = ['pt-BR', 'fr-CA', 'de-AT']

// As an office's own database would: what is committed is on the disk.
const house = await openHouse({})
const closing = [house.close]
try {
  const pages = join(house.folder, 'pages')
  process.env.COMMUNIQUE_PAGE_STORE = pages
  const { database, inTransaction } = await import('@/platform/database')
  const { disconnectJobs } = await import('@/platform/jobs')
  const { fill, languages } = await import('./review/fill')
  const { person } = await import('@/tests/fixtures/people')
  const { atomPath, jsonFeedPath, pagePath } = await import('@/workflow/publishing/addresses')
  const { remove } = await import('@/workflow/publishing/after/remove')
  const { withdraw } = await import('@/workflow/publishing/after/withdraw')
  const { sweepMs } = await import('@/workflow/publishing/publish-on-time')
  const { handOff } = await import('@/workflow/release/hand-off')
  const { embargoIn, settled, signOffAll } = await import('./publish/release')
  const { watch } = await import('./publish/watch')
  closing.unshift(async () => {
    await disconnectJobs()
    await database.$disconnect()
  })

  const all = [...languages, ...regional]
  const done = [...all, 'en'].map((language) => ({
    ...{ language, translatorId: crypto.randomUUID(), reviewerId: crypto.randomUUID() },
  }))
  await fill(house.url, done, [{ kind: 'approved', releases: 1, languages: all, segments }])
  const officer = await person({ name: 'Officer', roles: ['officer'] })
  const { id: releaseId, slug } = await database.release.findFirstOrThrow()
  await signOffAll(releaseId, officer.personId)

  const env = {
    ...process.env,
    ...{
      NODE_ENV: 'production' as const,
      DATABASE_URL: house.url,
      COMMUNIQUE_PAGE_STORE: pages,
      LOG_LEVEL: 'error',
    },
  }
  const worker = fork('worker.ts', { execArgv: ['--import', 'tsx'], env })
  closing.unshift(async () => {
    const ended = once(worker, 'exit')
    worker.kill('SIGTERM')
    await ended
  })
  await once(worker, 'message')
  const port = await freePortFrom('127.0.0.1', 8_330)
  const ports = [port, await freePortFrom('127.0.0.1', port + 1)]
  for (const each of ports) closing.unshift(await startReader(pages, each))
  await settled()

  const every = [...all, 'en']
  const at = (paths: string[]) =>
    ports.flatMap((each) => paths.map((path) => `http://127.0.0.1:${each}/${path}`))
  const pagesAt = at(every.map((language) => pagePath(language, slug)))
  const feedsAt = at(every.flatMap((language) => [atomPath(language), jsonFeedPath(language)]))
  const figure = (name: string, times: number[], wantedMs: number) => {
    const last = Math.max(...times)
    const got = `${last} ms, of ${times.length}; the first ${Math.min(...times)} ms`
    return { name, got, wanted: `< ${wantedMs} ms`, holds: last < wantedMs }
  }

  say(`publishing ${every.length} languages of ${segments} sentences`)
  // An instant is known to the worker before it comes: by its next sweep at the latest.
  const instant = await embargoIn(releaseId, 3_000 + sweepMs)
  const [shown, fed] = await Promise.all([
    watch(pagesAt, { from: instant, is: ({ status }) => status === 200 }),
    watch(feedsAt, { from: instant, everyMs: 250, is: ({ body }) => body.includes(slug) }),
  ])
  await settled()

  say('told to be wrong')
  const being = 'class="notice being_corrected"'
  const told = await inTransaction(async (tx) => {
    await tx.revision.create({
      data: { releaseId, number: 2, grade: 'wrong', createdById: officer.personId },
    })
    await tx.release.update({ where: { id: releaseId }, data: { currentRevision: 2 } })
    await handOff(tx, 'raise-live-pages', { releaseId })
    return Date.now()
  })
  const corrected = await watch(pagesAt, { from: told, is: ({ body }) => body.includes(being) })
  await settled()

  say('half withdrawn, then the other half removed')
  const editions = await database.edition.findMany({
    where: { state: 'live' },
    include: { localisation: true },
  })
  const half = editions.slice(0, editions.length / 2)
  const pathsOf = (some: typeof editions) =>
    at(some.map(({ localisation: { language } }) => pagePath(language, slug)))
  const input = (some: typeof editions) => ({
    releaseId,
    editionIds: some.map(({ id }) => id),
    reason: 'a bench',
  })
  let from = Date.now()
  await withdraw(officer, input(half))
  const withdrawn = await watch(pathsOf(half), {
    from,
    is: ({ body }) => body.includes('class="notice withdrawn"'),
  })
  await settled()
  const others = editions.slice(half.length)
  from = Date.now()
  await remove(officer, input(others))
  const removed = await watch(pathsOf(others), { from, is: ({ status }) => status === 410 })

  report([
    figure('pages readable after the instant', shown, wanted.page),
    figure('feeds name it after the instant', fed, wanted.feed),
    figure('pages say they are being corrected', corrected, wanted.wrong),
    figure('withdrawn pages say so, in every process', withdrawn, wanted.gone),
    figure('removed pages are gone, from every process', removed, wanted.gone),
  ])
} finally {
  for (const close of closing) await close()
}
