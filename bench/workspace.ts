/**
 * The workspace in a real browser, with a release of two thousand segments in the built program: how long after opening
 * it somebody can type on a slow machine, how long after a key its character is seen, and how it scrolls.
 */
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { report, say, tableOf } from '@/scripts/figures'
import { openHouse } from './memory/house'
import { milliseconds, percentile } from './review/timings'
import { browserOf, editorOf, fromQueue, toAddress, visit } from './workspace/visit'
import type { Visit } from './workspace/visit'

const wanted = { usableMs: 1_500, keyMs: 50 }

const segments = 2_000
const visits = 5
const slow = 4
const keys = 300
const middle = segments / 2

const house = await openHouse()
const closing = [house.close]
try {
  const { fill } = await import('./review/fill')
  const { makePeople } = await import('./review/people')
  const { readWorkBook } = await import('./review/work-book')
  const { startProgram } = await import('@/tests/fixtures/program')
  const done = ['en', 'fr'].map((language) => ({
    ...{ language, translatorId: crypto.randomUUID(), reviewerId: crypto.randomUUID() },
  }))
  await fill(house.url, done, [{ kind: 'draft', releases: 1, languages: ['fr'], segments }])
  const program = await startProgram(house.url, { LOG_LEVEL: 'warn' })
  closing.unshift(program.stop)
  const secret = program.environment.COMMUNIQUE_SECRET!
  const [translator] = await makePeople(house.url, { count: 1, languages: ['fr'], secret })
  const [open] = await readWorkBook(house.url)
  const newBrowser = () =>
    browserOf(program.address, {
      folder: mkdtempSync(join(house.folder, 'person-')),
      cookie: translator!.cookie,
    })
  const url = (at: number) =>
    `${program.address}/review/${open!.localisationId}?segment=${open!.tasks[at]!.translationId}`

  type Go = Parameters<typeof visit>[1]['go']
  const opened = async (context: Awaited<ReturnType<typeof newBrowser>>, go: Go): Promise<Visit> => {
    const seen = await visit(context, { go, slowdown: slow })
    await seen.page.close()
    return seen
  }
  say('opening it: the first time, again, and from the queue')
  const own = await newBrowser()
  closing.unshift(() => own.close())
  // A browser keeps a script compiled once it has been asked for several times.
  for (let at = 0; at < 3; at++) await opened(own, toAddress(url(at)))
  const [first, again, fromTheQueue]: Visit[][] = [[], [], []]
  for (let at = 0; at < visits; at++) {
    const fresh = await newBrowser()
    first!.push(await opened(fresh, toAddress(url(middle + at))))
    await fresh.close()
    again!.push(await opened(own, toAddress(url(middle + at + visits))))
    fromTheQueue!.push(await opened(own, fromQueue(program.address)))
  }

  say(`typing in the middle of ${segments} segments`)
  const { page } = await visit(own, { go: toAddress(url(middle - 1)), slowdown: 1 })
  await page.waitForLoadState('networkidle')
  const editor = editorOf(page, middle)
  await editor.press('Control+End')
  await page.evaluate(() => {
    globalThis.benchSeen.keys.length = 0
    globalThis.benchSeen.told.length = 0
  })
  const typed = 'the ministers met for two hours and a half, '.repeat(10).slice(0, keys)
  for (const character of typed) await page.keyboard.type(character, { delay: 60 })
  await page.waitForTimeout(500)
  const { keys: painted, told } = await page.evaluate(() => globalThis.benchSeen)

  say('scrolling')
  await page.mouse.move(400, 500)
  await page.evaluate(() => (globalThis.benchSeen.frames.length = 0))
  for (let turn = 0; turn < 120; turn++) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(25)
  }
  const { frames } = await page.evaluate(() => globalThis.benchSeen)

  const usable = (list: Visit[]) => list.map(({ usableMs }) => usableMs)
  const whole = (list: Visit[]) => list.map(({ wholeMs }) => wholeMs)
  const lost = [first!, again!, fromTheQueue!].flat().reduce((sum, one) => sum + one.lost, 0)
  const line = (name: string, times: readonly number[]) => [
    name,
    String(times.length),
    ...[0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(0)),
  ]
  console.log(
    `\n${tableOf([
      ['milliseconds', 'times', 'p50', 'p95', 'most'],
      line(`usable, nothing in the cache, ${slow}× slower`, usable(first!)),
      line(`usable, opened before, ${slow}× slower`, usable(again!)),
      line(`usable, from the queue, ${slow}× slower`, usable(fromTheQueue!)),
      line(`every deed answers, nothing in the cache, ${slow}× slower`, whole(first!)),
      line(`every deed answers, opened before, ${slow}× slower`, whole(again!)),
      line(`every deed answers, from the queue, ${slow}× slower`, whole(fromTheQueue!)),
      line('key to paint', painted),
      line('key to paint, as the browser tells it (16 and more)', told),
      line('frames while scrolling', frames),
    ])}\n`,
  )
  const within = (name: string, times: readonly number[]) => ({
    name: `usable at ${slow}× slow-down, ${name}`,
    got: milliseconds(percentile(times, 0.5)),
    wanted: `≤ ${wanted.usableMs} ms`,
    holds: percentile(times, 0.5) <= wanted.usableMs,
  })
  report([
    within('nothing in the cache', usable(first!)),
    within('opened before', usable(again!)),
    within('from the queue', usable(fromTheQueue!)),
    {
      name: 'signs typed before the script came and lost',
      got: String(lost),
      wanted: '0',
      holds: lost === 0,
    },
    {
      name: `key to paint among ${segments} segments, p95`,
      got: milliseconds(percentile(painted, 0.95)),
      wanted: `< ${wanted.keyMs} ms`,
      holds: painted.length >= keys && percentile(painted, 0.95) < wanted.keyMs,
    },
    {
      name: 'JavaScript of the workspace, compressed',
      got: `${(first![0]!.scriptBytes / 1000).toFixed(0)} kB`,
    },
    {
      name: 'frames longer than 50 ms while scrolling',
      got: `${frames.filter((time) => time > 50).length} of ${frames.length}`,
    },
  ])
} finally {
  for (const close of closing) await close()
}
