/**
 * The review desk with a million segments stored, in the built program with its worker: 200 people at once with
 * realistic pauses, then as many deeds as it takes, beside the same SQL sent bare; and the queue's page, which does not
 * grow with what is done.
 */
import { parseArgs } from 'node:util'
import { percent, report, say, tableOf } from '@/scripts/figures'
import { openHouse } from './memory/house'
import { milliseconds, percentile, timingLines } from './review/timings'
import type { Timings } from './review/timings'

const wanted = { p95Milliseconds: 150, timesDemand: 5, shareOfBare: 0.12, growth: 1.5 }

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200' },
    segments: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '150' },
  },
})
const people = Number(values.people)
const segments = Number(values.segments)
const daySeconds = Number(values.seconds)
const [rushSeconds, bareSeconds] = [30, 15]
const clients = 32
const looks = 300

const house = await openHouse({})
let stop = async () => {}
try {
  const { env } = await import('@/platform/env')
  const { database } = await import('@/platform/database')
  const { disconnectJobs } = await import('@/platform/jobs')
  const { startProgram } = await import('@/tests/fixtures/program')
  const { addStarterSet } = await import('@/workflow/translation/terms/add-starter-set')
  const { fill, languages, segmentsEach } = await import('./review/fill')
  const { makePeople } = await import('./review/people')
  const { readWorkBook } = await import('./review/work-book')
  const { deskAt } = await import('./review/desk')
  const { deeds, workADay } = await import('./review/day')
  const { pairsOf, saturate, shared } = await import('./review/saturation')
  const { recorded } = await import('./review/recorded')
  const { prepared, sayBare } = await import('./review/bare')
  const { lookAtQueue } = await import('./review/queue')

  say('terms, people and ten thousand segments')
  await addStarterSet(null)
  const done = ['en', ...languages].map((language) => ({
    ...{ language, translatorId: crypto.randomUUID(), reviewerId: crypto.randomUUID() },
  }))
  const store = (...batches: Parameters<typeof fill>[2]) => fill(house.url, done, batches)
  const all = { languages }
  await store(
    { kind: 'draft', releases: 8, ...all },
    { kind: 'awaiting_review', releases: 8, ...all },
    { kind: 'draft', releases: 1, languages: ['fr'], segments: 2_000 },
  )
  const stored = () => database.translation.count()
  const few = await stored()

  say('the program')
  const program = await startProgram(house.url, { LOG_LEVEL: 'warn' })
  const desk = deskAt(program.address, people + clients)
  stop = async () => {
    desk.close()
    await program.stop()
  }
  const secret = program.environment.COMMUNIQUE_SECRET!
  const staff = await makePeople(house.url, { count: people, languages, secret })
  const small = await lookAtQueue(desk, staff, looks)

  say(`queue looked at with ${few} segments; storing a million`)
  await store({
    ...{ kind: 'approved', releases: Math.ceil((segments - few) / languages.length / segmentsEach) },
    ...all,
  })
  const many = await stored()
  const large = await lookAtQueue(desk, staff, looks)

  say(`queue looked at with ${many} segments; ${people} people for ${daySeconds} s`)
  const { timings: day, seconds: worked } = await workADay(staff, {
    desk,
    work: await readWorkBook(house.url),
    seconds: daySeconds,
  })
  const count = (name: string) => day.get(name)?.length ?? 0
  const demand = deeds.reduce((sum, name) => sum + count(name), 0) / worked
  const saves = Math.max(1, Math.round(count('save') / count('confirm')))

  say(`deeds with no pause between, ${saves} saves to each text`)
  const before = new Set((await readWorkBook(house.url)).map(({ localisationId }) => localisationId))
  await store({ kind: 'draft', releases: 12, ...all })
  const fresh = (await readWorkBook(house.url)).filter(({ localisationId }) => !before.has(localisationId))
  const jobs = shared(pairsOf(staff), fresh)
  const half = Math.floor(jobs.length / 2)
  const rush = await saturate(jobs.slice(0, half), { desk, clients, seconds: rushSeconds, mix: { saves } })

  say('the same SQL, bare')
  const [first, ...others] = jobs.slice(half)
  const sample = first!.localisation.tasks[2]!
  const deed = await recorded(first!.localisation.tasks, first!.pair)
  await disconnectJobs()
  const texts = others.flatMap(({ pair, localisation }) =>
    localisation.tasks.map(({ translationId }) => {
      const swap = new Map([
        [sample.translationId, translationId],
        [first!.localisation.localisationId, localisation.localisationId],
        [first!.pair.translator.personId, pair.translator.personId],
        [first!.pair.reviewer.personId, pair.reviewer.personId],
      ])
      const save = prepared(deed.save, swap)
      return [
        prepared(deed['first save'], swap),
        ...Array.from({ length: saves - 1 }, () => save),
        prepared(deed.confirm, swap),
        prepared(deed.approve, swap),
      ]
    }),
  )
  const connections = env.DATABASE_CONNECTIONS
  const bare = await sayBare(house.url, { connections, seconds: bareSeconds, texts })
  await database.$disconnect()

  const table = (title: string, timings: Timings) =>
    console.log(`\n${title}\n${tableOf(timingLines(timings))}`)
  table(`Queue, ${few} segments stored`, small)
  table(`Queue, ${many} segments stored`, large)
  table(`${people} people, ${daySeconds} s`, day)
  table(`${clients} clients without pauses, ${rushSeconds} s`, rush.timings)
  const sizes = Object.entries(deed).map(([name, statements]) => `${name} ${statements.length}`)
  console.log(`\nStatements of a deed, who is asking included: ${sizes.join(', ')}.\n`)

  const under = (name: string, times: readonly number[] = []) => ({
    name: `${name}, p95`,
    got: milliseconds(percentile(times, 0.95)),
    wanted: `< ${wanted.p95Milliseconds} ms`,
    holds: percentile(times, 0.95) < wanted.p95Milliseconds,
  })
  const growthOf = (name: string) => {
    const growth = percentile(large.get(name)!, 0.5) / percentile(small.get(name)!, 0.5)
    return {
      name: `${name}, ${few} → ${many} segments, p50`,
      got: `${growth.toFixed(2)} times`,
      wanted: `≤ ${wanted.growth} times`,
      holds: growth <= wanted.growth,
    }
  }
  report([
    { name: 'segments stored', got: String(many), wanted: `≥ ${segments}`, holds: many >= segments },
    ...deeds.map((name) => under(`${people} people: ${name}`, day.get(name))),
    under(`${people} people: queue page`, day.get('queue page')),
    ...[...large].flatMap(([name, times]) => [under(name, times), growthOf(name)]),
    { name: `demand of ${people} people`, got: `${demand.toFixed(1)} deeds/s` },
    {
      name: 'most deeds',
      got: `${rush.perSecond.toFixed(0)} deeds/s, ${(rush.perSecond / demand).toFixed(1)} times the demand`,
      wanted: `≥ ${wanted.timesDemand} times`,
      holds: rush.perSecond >= wanted.timesDemand * demand,
    },
    {
      name: `of the same SQL, bare (${connections} connections)`,
      got: `${bare.perSecond.toFixed(0)} deeds/s, share ${percent(rush.perSecond, bare.perSecond)}`,
      wanted: `≥ ${percent(wanted.shareOfBare, 1)}`,
      holds: rush.perSecond >= wanted.shareOfBare * bare.perSecond,
    },
  ])
} finally {
  await stop()
  await house.close()
}
