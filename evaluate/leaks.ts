/**
 * Goes through everything the program shows, stores, sends and writes down, as everybody who may not know of a release:
 * before its embargo's instant, over it and after it. Whether a word of it stands anywhere it may not, and whether a
 * word that was planted in each kind of place is found.
 */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { report, tableOf } from '@/scripts/figures'
import { cloneDatabase, dropDatabase, prepareServer } from '@/tests/fixtures/postgres'
import { startProgram } from '@/tests/fixtures/program'
import { openMailbox } from './leaks/mailbox'
import type { House } from './leaks/place'

const instantInMs = 25_000
const started = performance.now()
const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`

const logs = 'test-results/program'
rmSync(logs, { recursive: true, force: true })
// Left by a run that was broken off.
rmSync(join('.next/static', 'planted.js'), { force: true })
const server = await prepareServer()
const name = `evaluate_${process.pid}_leaks`
const mailbox = await openMailbox()
const program = await startProgram(await cloneDatabase(server, name), {
  COMMUNIQUE_MAIL_URL: mailbox.url,
  COMMUNIQUE_MAIL_FROM: 'The desk <desk@office.example>',
  COMMUNIQUE_PUBLIC_FORMS: 'http://forms.office.example',
})
Object.assign(process.env, program.environment)
try {
  const { database, inTransaction } = await import('@/platform/database')
  const { disconnectJobs } = await import('@/platform/jobs')
  const { disconnectMail } = await import('@/platform/mail')
  const { setEmbargo } = await import('@/tests/fixtures/publishing')
  const { atInstant } = await import('./leaks/at-instant')
  const { allPlaces, crawl } = await import('./leaks/crawl')
  const { nobodyMay } = await import('./leaks/place')
  const { plant } = await import('./leaks/plant')
  const { readersAddresses } = await import('./leaks/places/readers')
  const { scene } = await import('./leaks/scene')
  const { settled } = await import('./leaks/settled')
  const { ensureFramePages } = await import('@/workflow/publishing/ensure-frame-pages')
  const { officeLanguages } = await import('@/workflow/publishing/office-languages')

  const { world, scheduled, secrets, crew } = await scene()
  const assets = '.next/static'
  const house = {
    ...{ world, secrets, targets: { ...world.targets, 'a scheduled release': scheduled } },
    people: { ...world.people, 'officer of the release': crew.olga! },
    isPublished: nobodyMay as House['isPublished'],
    letters: () => mailbox.letters,
    folders: {
      pages: join(program.environment.COMMUNIQUE_DATA!, 'pages'),
      logs,
      assets: existsSync(assets) ? assets : null,
    },
  }
  const mailNow = () =>
    database.$executeRaw`UPDATE "Notice" SET "mailAfter" = clock_timestamp() WHERE "mailAfter" IS NOT NULL`
  /** How far it is, and the first of what was found. */
  const tell = (phase: string, leaks: readonly string[]) => {
    console.log(`${phase}: ${seconds()}`)
    for (const leak of leaks.slice(0, 40)) console.log(`  ${leak}`)
  }
  const sentence = (leak: { kind: string; where: string; words: string[] }) =>
    `${leak.kind}: ${leak.where}: ${leak.words.join(', ')}`

  await mailNow()
  // What the program sees to once a minute: its coming to rest does not wait for that.
  await inTransaction(async (tx) => ensureFramePages(tx, await officeLanguages(tx)))
  await settled()
  const before = await crawl(house)
  tell('before the instant', before.leaks.map(sentence))

  const { releaseId, slug } = scheduled
  await setEmbargo(releaseId, instantInMs)
  const paths = (await readersAddresses(house)).filter(
    (path) => /news|sitemap|manifest|not-found/u.test(path) && !/\.(?:br|gz)$/u.test(path),
  )
  const own = paths.filter((path) => path.includes(slug) && !/html|\/$/u.test(path))
  const lists = paths.filter((path) => /feed|sitemap|\/news$/u.test(path))
  house.isPublished = ({ of, language }) => of === scheduled && language !== 'es' && language !== 'nl'
  const over = await atInstant(house, { releaseId, paths: [...own, ...lists], untilSeconds: 12 })
  tell('over the instant', over.leaks)

  await mailNow()
  await settled()
  const after = await crawl(house)
  tell('after the instant', after.leaks.map(sentence))

  const takeAway = await plant(house, secrets[0]!.word)
  const few = ['administrator', 'translator of the language'] as const
  const askers = Object.fromEntries(few.map((who) => [who, world.people[who]]))
  const control = await crawl({ ...house, people: askers }).finally(takeAway)
  console.log(`with planted leaks: ${seconds()}\n`)
  await disconnectJobs()
  disconnectMail()
  await database.$disconnect()

  const kinds = Object.keys(allPlaces) as (keyof typeof allPlaces)[]
  const leaksAt = (crawled: typeof before, kind: string) =>
    crawled.leaks.filter((leak) => leak.kind === kind).length
  console.log(
    tableOf([
      ['place', 'looked before', 'leaks', 'looked after', 'leaks', 'planted, found'],
      ...kinds.map((kind) => [
        kind,
        String(before.looked.get(kind) ?? 0),
        String(leaksAt(before, kind)),
        String(after.looked.get(kind) ?? 0),
        String(leaksAt(after, kind)),
        String(leaksAt(control, kind)),
      ]),
    ]),
  )
  console.log()
  const sum = ({ looked }: typeof before) => [...looked.values()].reduce((all, each) => all + each, 0)
  const none = (what: string, count: number) => ({
    ...{ name: what, got: String(count), wanted: '0', holds: count === 0 },
  })
  const firsts = [...over.first].map(([{ word }, after]) => `${word} ${after.toFixed(1)} s`)
  const unfound = kinds.filter((kind) => leaksAt(control, kind) <= leaksAt(after, kind))
  report([
    { name: 'places looked at', got: String(sum(before) + over.asked + sum(after) + sum(control)) },
    { name: 'letters read', got: String(mailbox.letters.length) },
    none('words found before the instant', before.leaks.length),
    none('words found where they may not be over the instant', over.leaks.length),
    {
      name: 'answers complete before the instant',
      got: String(over.before),
      wanted: '≥ 50',
      holds: over.before >= 50,
    },
    { name: 'words readers had after it', got: firsts.join(', '), wanted: '≥ 5', holds: firsts.length >= 5 },
    none('words found where they may not be after the instant', after.leaks.length),
    {
      name: 'kinds of places where nothing planted was found',
      got: unfound.join(', ') || '0',
      wanted: '0',
      holds: unfound.length === 0,
    },
    { name: 'time', got: seconds(), wanted: '< 720 s', holds: performance.now() - started < 720_000 },
  ])
} finally {
  await program.stop()
  await mailbox.close()
  await dropDatabase(server, name)
  await server.stop()
}
