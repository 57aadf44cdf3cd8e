import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bareRelease } from '@/tests/fixtures/bare-release'
import '@/tests/fixtures/database'
import { startTranslationServer } from '@/tests/fixtures/translation-server'
import type { TranslationServer } from '@/tests/fixtures/translation-server'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { ask } from '@/workflow/translation/ask'
import type { Engine } from '@/workflow/translation/engines/engine'
import { googleEngine } from '@/workflow/translation/engines/google'
import { requestKey, storedAnswers } from '@/workflow/translation/ledger'
import type { Asking } from '@/workflow/translation/ledger'
import { ledgerCalls, ledgerSums } from '@/workflow/translation/ledger-report'

const never = new AbortController().signal

let server: TranslationServer
let google: Engine
const connected = (secondsPerCall = 20) =>
  googleEngine({ projectId: 'office', endpoint: server.endpoint, insecure: true, secondsPerCall })

beforeAll(async () => {
  server = await startTranslationServer()
  google = connected()
})
beforeEach(() => server.reset())
afterAll(() => server.close())

const asked = () => server.requests.map(({ contents }) => contents)

const asking = (releaseId: string, target = 'fr', engine = google): Asking => ({
  choice: { engine, source: 'en', target, model: engine.model },
  releaseId,
  localisationId: null,
})

const officer: Actor = { personId: crypto.randomUUID(), name: 'O', roles: ['officer'], languages: [] }
const administrator: Actor = { ...officer, roles: ['administrator'] }

test('the key of a request is everything its answer depends on', () => {
  const { choice } = asking('any')
  const key = requestKey(choice, 'One')
  expect(key).toMatch(/^[\da-f]{64}$/u)
  expect(requestKey({ ...choice, engine: { ...choice.engine, price: null } }, 'One')).toBe(key)
  const others = [
    requestKey(choice, 'One '),
    requestKey({ ...choice, target: 'es' }, 'One'),
    requestKey({ ...choice, source: 'fr' }, 'One'),
    requestKey({ ...choice, model: 'general/translation-llm' }, 'One'),
    requestKey({ ...choice, engine: { ...choice.engine, name: 'apertium' } }, 'One'),
  ]
  expect(new Set([key, ...others]).size).toBe(6)
})

test('a release under embargo answers only itself; once it is out it answers all', async () => {
  const first = await bareRelease({ texts: [], languages: [] })
  const second = await bareRelease({ texts: [], languages: [] })
  await ask(asking(first.releaseId), ['Secret', 'Other'], never)
  expect(await storedAnswers(asking(second.releaseId), ['Secret'])).toEqual(new Map())
  await ask(asking(second.releaseId), ['Secret'], never)
  expect(asked()).toEqual([['Secret', 'Other'], ['Secret']])

  await database.release.update({ where: { id: first.releaseId }, data: { releasedAt: new Date() } })
  expect(await ask(asking(second.releaseId), ['Secret', 'Other'], never)).toEqual(
    new Map([
      ['Secret', 'Secret-fr'],
      ['Other', 'Other-fr'],
    ]),
  )
  expect(asked()).toHaveLength(2)
})

test('only what is missing is asked for, each string once', async () => {
  const { releaseId } = await bareRelease({ texts: [], languages: [] })
  await ask(asking(releaseId), ['A', 'B'], never)
  await ask(asking(releaseId), ['C', 'A', 'C', 'B'], never)
  await ask(asking(releaseId, 'es'), ['A'], never)
  expect(asked()).toEqual([['A', 'B'], ['C'], ['A']])
})

test('many askers of overlapping strings buy each string once', async () => {
  const { releaseId } = await bareRelease({ texts: [], languages: [] })
  const strings = Array.from({ length: 12 }, (_, index) => `String ${index}`)
  const answers = await Promise.all(
    strings.map((_, start) =>
      ask(asking(releaseId), [...strings.slice(start), ...strings.slice(0, start)], never),
    ),
  )
  expect(answers.map((map) => map.size)).toEqual(Array(12).fill(12))
  expect(asked().flat().sort()).toEqual([...strings].sort())
})

test('an answer too late for its lease is kept, and the first answer stays', async () => {
  const { releaseId } = await bareRelease({ texts: [], languages: [] })
  const { promise: until, resolve: release } = Promise.withResolvers<void>()
  server.next({ kind: 'held', until }, { kind: 'verbatim', texts: ['quick'] })
  const late = ask(asking(releaseId), ['A'], never)
  await expect.poll(() => server.requests.length).toBe(1)
  await database.engineCall.updateMany({ where: { releaseId }, data: { leaseUntil: new Date(0) } })
  expect(await ask(asking(releaseId), ['A'], never)).toEqual(new Map([['A', 'quick']]))
  release()
  expect(await late).toEqual(new Map([['A', 'quick']]))
  const calls = await database.engineCall.findMany({ where: { releaseId } })
  expect(calls.map(({ outcome }) => outcome)).toEqual(['answered', 'answered'])
})

test('a call given up is on record as lost, one refused as failed', async () => {
  const { releaseId } = await bareRelease({ texts: [], languages: [] })
  const stop = new AbortController()
  server.next(
    { kind: 'delay', milliseconds: 2_000 },
    { kind: 'outage' },
    { kind: 'delay', milliseconds: 2_000 },
  )
  const stopped = ask(asking(releaseId), ['A'], stop.signal)
  await expect.poll(() => server.requests.length).toBe(1)
  stop.abort(new Error('shutting down'))
  await expect(stopped).rejects.toThrow('shutting down')
  await expect(ask(asking(releaseId), ['A'], never)).rejects.toMatchObject({ failure: 'outage' })
  const hasty = asking(releaseId, 'fr', connected(0.2))
  await expect(ask(hasty, ['A'], never)).rejects.toMatchObject({ failure: 'timeout' })
  const calls = await database.engineCall.findMany({ where: { releaseId }, orderBy: { askedAt: 'asc' } })
  expect(calls.map(({ outcome, failure, costMicros }) => [outcome, failure, costMicros])).toEqual([
    ['lost', null, 20n],
    ['failed', 'outage', 0n],
    ['failed', 'timeout', 20n],
  ])
  expect(await ask(asking(releaseId), ['A'], never)).toEqual(new Map([['A', 'A-fr']]))
})

test('an answer that PostgreSQL could not hold is stored all the same', async () => {
  const { releaseId } = await bareRelease({ texts: [], languages: [] })
  server.next({ kind: 'verbatim', texts: ['a\0b'] })
  expect(await ask(asking(releaseId), ['A'], never)).toEqual(new Map([['A', 'a\uFFFDb']]))
})

test('the report sums calls and pages through them, for administrators, without a word of text', async () => {
  await database.engineCall.deleteMany()
  const { releaseId } = await bareRelease({ texts: [], languages: [] })
  for (let index = 0; index < 51; index++) await ask(asking(releaseId), [`Secret ${index}`], never)
  const sums = await ledgerSums(administrator)
  expect(sums).toEqual([
    expect.objectContaining({
      engine: 'google',
      outcome: 'answered',
      calls: 51,
      strings: 51,
      costMicros: 8_980n,
      currency: 'USD',
    }),
  ])
  expect(sums[0]!.month.getUTCDate()).toBe(1)
  const first = await ledgerCalls(administrator)
  expect(first.calls).toHaveLength(50)
  const second = await ledgerCalls(administrator, { after: first.next! })
  expect(second).toMatchObject({ calls: [{ strings: 1 }], next: null })
  expect(new Set([...first.calls, ...second.calls].map(({ id }) => id)).size).toBe(51)
  const shown = JSON.stringify([first, second, sums], (_, value) =>
    typeof value === 'bigint' ? Number(value) : value,
  )
  expect(shown).not.toContain('Secret')
  await expect(ledgerSums(officer)).rejects.toMatchObject({ reason: 'not_allowed' })
  await expect(ledgerCalls(officer)).rejects.toMatchObject({ reason: 'not_allowed' })
})
