import { spawn } from 'node:child_process'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bareRelease, reviseSegment } from '@/tests/fixtures/bare-release'
import { databaseUrl, statement } from '@/tests/fixtures/database'
import { startTranslationServer } from '@/tests/fixtures/translation-server'
import type { Answer, TranslationServer } from '@/tests/fixtures/translation-server'
import { database } from '@/platform/database'
import { codeCharacter } from '@/workflow/text/inline-code'
import { draftLocalisation } from '@/workflow/translation/draft-localisation'
import { apertiumEngine } from '@/workflow/translation/engines/apertium'
import type { Engine } from '@/workflow/translation/engines/engine'
import { googleEngine } from '@/workflow/translation/engines/google'

const never = new AbortController().signal
let server: TranslationServer
let google: Engine

beforeAll(async () => {
  server = await startTranslationServer()
  const engine = googleEngine({ projectId: 'office', endpoint: server.endpoint, insecure: true })
  // Small calls, so that three segments need two of them.
  google = { ...engine, limits: { ...engine.limits, textsPerCall: 2 } }
})
beforeEach(() => server.reset())
afterAll(() => server.close())

const texts = ['The first. ', 'The second. ', 'The third.']
const draft = (localisationId: string, engines = [google]) =>
  draftLocalisation(localisationId, engines, never)

/** As the release reads. */
async function inOrder(localisationId: string) {
  const rows = await database.translation.findMany({
    where: { localisationId },
    include: { history: true, segment: { select: { placements: { select: { position: true } } } } },
  })
  return rows.sort((a, b) => a.segment.placements[0]!.position - b.segment.placements[0]!.position)
}

async function outcome(localisationId: string) {
  const { draftingStop } = await database.localisation.findUniqueOrThrow({ where: { id: localisationId } })
  const translations = await inOrder(localisationId)
  const calls = await database.engineCall.findMany({ where: { localisationId }, orderBy: { askedAt: 'asc' } })
  return {
    draftingStop,
    texts: translations.map(({ text }) => text),
    states: translations.map(({ state }) => state),
    drafts: translations.map(
      ({ history }) => history.filter(({ deed }) => deed === 'translation.draft').length,
    ),
    calls: calls.map((call) => `${call.outcome}${call.failure ? ` ${call.failure}` : ''} ${call.strings}`),
  }
}

const french = ['The-fr first-fr. ', 'The-fr second-fr. ', 'The-fr third-fr.']
const allDrafted = { draftingStop: null, texts: french, states: Array(3).fill('draft'), drafts: [1, 1, 1] }

function held(): { answer: Answer; release: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { answer: { kind: 'held', until: promise }, release: resolve }
}

test('every segment is drafted, on record and in the ledger', async () => {
  const { localisation, releaseId } = await bareRelease({ texts, languages: ['fr'] })
  await draft(localisation('fr'))
  expect(await outcome(localisation('fr'))).toEqual({ ...allDrafted, calls: ['answered 2', 'answered 1'] })
  const row = await database.translation.findFirstOrThrow({ where: { localisationId: localisation('fr') } })
  expect(row).toMatchObject({
    origin: 'machine',
    engine: 'google general/nmt',
    sourceVersion: 1,
    confirmedById: null,
  })
  const [first] = await database.engineCall.findMany({ where: { releaseId }, orderBy: { askedAt: 'asc' } })
  // "The first." and "The second." are 21 code points at 20 millionths of a dollar.
  expect(first).toMatchObject({
    characters: 21,
    costMicros: 420n,
    currency: 'USD',
    engine: 'google',
    model: 'general/nmt',
  })
  const audit = await database.auditEvent.findMany({ where: { releaseId }, orderBy: { id: 'asc' } })
  expect(audit.map(({ deed, detail }) => [deed, detail])).toEqual([
    ['translation.draft', { drafted: 2, engine: 'google', model: 'general/nmt' }],
    ['translation.draft', { drafted: 1, engine: 'google', model: 'general/nmt' }],
  ])
})

test('a second run finds nothing to do', async () => {
  const { localisation } = await bareRelease({ texts, languages: ['fr'] })
  await draft(localisation('fr'))
  await draft(localisation('fr'))
  expect(await outcome(localisation('fr'))).toEqual({ ...allDrafted, calls: ['answered 2', 'answered 1'] })
  expect(server.requests).toHaveLength(2)
})

test('equal segments are bought once', async () => {
  const { localisation } = await bareRelease({ texts: ['Note. ', 'Other. ', 'Note.'], languages: ['fr'] })
  await draft(localisation('fr'))
  expect(await outcome(localisation('fr'))).toMatchObject({
    texts: ['Note-fr. ', 'Other-fr. ', 'Note-fr.'],
    drafts: [1, 1, 1],
  })
  expect(server.requests.flatMap(({ contents }) => contents)).toEqual(['Note.', 'Other.'])
})

test('Japanese takes no space after a sentence', async () => {
  const { localisation } = await bareRelease({ texts: ['One. ', 'Two.'], languages: ['ja'] })
  await draft(localisation('ja'))
  expect((await outcome(localisation('ja'))).texts).toEqual(['One-ja.', 'Two-ja.'])
})

describe('what is there already', () => {
  test('what somebody types or has confirmed stays theirs', async () => {
    const { localisation } = await bareRelease({ texts, languages: ['fr'] })
    const rows = await inOrder(localisation('fr'))
    const translator = await database.person.create({
      data: { name: 'T', email: `${crypto.randomUUID()}@example.org` },
    })
    await database.workingCopy.create({
      data: { translationId: rows[0]!.id, personId: translator.id, text: 'Le', baseVersion: 1 },
    })
    await database.translation.update({
      where: { id: rows[1]!.id },
      data: { state: 'awaiting_review', text: 'Le deuxième. ', version: 2 },
    })
    await draft(localisation('fr'))
    expect(await outcome(localisation('fr'))).toMatchObject({
      draftingStop: 'left_to_people',
      texts: ['', 'Le deuxième. ', french[2]],
    })
  })

  test('what somebody wrote while the engine was answering stays theirs', async () => {
    const { localisation } = await bareRelease({ texts, languages: ['fr'] })
    const { answer, release } = held()
    server.next(answer)
    const running = draft(localisation('fr'))
    await expect.poll(() => server.requests.length).toBe(1)
    const [{ id } = { id: '' }] = await inOrder(localisation('fr'))
    await database.translation.update({
      where: { id },
      data: { state: 'awaiting_review', text: 'Le premier. ', version: 2 },
    })
    release()
    await running
    expect(await outcome(localisation('fr'))).toMatchObject({
      texts: ['Le premier. ', french[1], french[2]],
      drafts: [0, 1, 1],
    })
  })

  test('a source revised while the engine was answering is drafted as it now reads', async () => {
    const { localisation, releaseId, segmentIds } = await bareRelease({ texts: ['Old.'], languages: ['fr'] })
    const { answer, release } = held()
    server.next(answer)
    const running = draft(localisation('fr'))
    await expect.poll(() => server.requests.length).toBe(1)
    await reviseSegment(releaseId, segmentIds[0]!, 'New.')
    release()
    await running
    expect(await outcome(localisation('fr'))).toMatchObject({ texts: ['New-fr.'], drafts: [1] })
    expect(
      await database.translation.findFirst({ where: { localisationId: localisation('fr') } }),
    ).toMatchObject({ sourceVersion: 2 })
  })

  test('an engine no longer allowed is sent nothing more', async () => {
    const { localisation, releaseId } = await bareRelease({ texts, languages: ['fr'] })
    const { answer, release } = held()
    server.next(answer)
    const running = draft(localisation('fr'))
    await expect.poll(() => server.requests.length).toBe(1)
    await database.release.update({ where: { id: releaseId }, data: { engineRule: 'on_premises_only' } })
    release()
    await running
    expect(await outcome(localisation('fr'))).toMatchObject({
      draftingStop: 'not_allowed_by_release',
      texts: ['', '', ''],
    })
    expect(server.requests).toHaveLength(1)
  })
})

describe('when an engine does not help', () => {
  test('quota: waited for as long as the answer asks', async () => {
    const { localisation } = await bareRelease({ texts, languages: ['fr'] })
    server.next({ kind: 'quota', retryAfterSeconds: 1 })
    await draft(localisation('fr'))
    expect(await outcome(localisation('fr'))).toEqual({
      ...allDrafted,
      calls: ['failed quota 2', 'answered 2', 'answered 1'],
    })
  })

  test('a release that stays in the house since the wait began is not asked about again', async () => {
    const { releaseId, localisation } = await bareRelease({ texts, languages: ['fr'] })
    server.next({ kind: 'quota', retryAfterSeconds: 1 })
    const drafting = draft(localisation('fr'))
    await expect.poll(() => database.engineCall.count({ where: { releaseId, outcome: 'failed' } })).toBe(1)
    await database.release.update({ where: { id: releaseId }, data: { engineRule: 'on_premises_only' } })
    await drafting
    expect(await outcome(localisation('fr'))).toMatchObject({
      draftingStop: 'not_allowed_by_release',
      drafts: [0, 0, 0],
      calls: ['failed quota 2'],
    })
  })

  test('quota for longer: the job is to run again, and the board says why', async () => {
    const { localisation } = await bareRelease({ texts, languages: ['fr'] })
    server.next({ kind: 'translate' }, { kind: 'quota', retryAfterSeconds: 3600 })
    await expect(draft(localisation('fr'))).rejects.toMatchObject({
      failure: 'quota',
      retryAfterSeconds: 3600,
    })
    expect(await outcome(localisation('fr'))).toMatchObject({
      draftingStop: 'engine_quota',
      drafts: [1, 1, 0],
    })
    await draft(localisation('fr'))
    expect(await outcome(localisation('fr'))).toEqual({
      ...allDrafted,
      calls: ['answered 2', 'failed quota 1', 'answered 1'],
    })
  })

  test('outage: likewise, and nothing is counted as paid', async () => {
    const { localisation } = await bareRelease({ texts, languages: ['fr'] })
    server.next({ kind: 'outage' })
    await expect(draft(localisation('fr'))).rejects.toMatchObject({ failure: 'outage', retryable: true })
    expect(await outcome(localisation('fr'))).toMatchObject({
      draftingStop: 'engine_outage',
      calls: ['failed outage 2'],
    })
    expect(
      await database.engineCall.findFirst({ where: { localisationId: localisation('fr') } }),
    ).toMatchObject({ costMicros: 0n })
  })

  test.each([
    [7, 'engine_credentials'],
    [3, 'engine_rejected'],
  ])('status %i ends drafting, and the board says why', async (code, reason) => {
    const { localisation } = await bareRelease({ texts, languages: ['fr'] })
    server.next({ kind: 'refuse', code, message: 'No' })
    await draft(localisation('fr'))
    expect(await outcome(localisation('fr'))).toMatchObject({ draftingStop: reason, drafts: [0, 0, 0] })
  })

  test('no engine has the language', async () => {
    const { localisation } = await bareRelease({ texts, languages: ['tlh'] })
    await draft(localisation('tlh'))
    expect(await outcome(localisation('tlh'))).toMatchObject({
      draftingStop: 'no_engine',
      texts: ['', '', ''],
      calls: [],
    })
  })

  test('the release keeps its text in the house', async () => {
    const { localisation } = await bareRelease({ texts, languages: ['fr'], engineRule: 'on_premises_only' })
    await draft(localisation('fr'))
    expect(await outcome(localisation('fr'))).toMatchObject({
      draftingStop: 'not_allowed_by_release',
      calls: [],
    })
    expect(server.requests).toEqual([])
  })

  test('a draft whose codes are broken is refused, said once and not bought again', async () => {
    const linked = {
      text: `The ${codeCharacter(0)}plan${codeCharacter(1)}.`,
      codes: [
        { number: 0, type: 'strong' as const, role: 'open' as const },
        { number: 1, type: 'strong' as const, role: 'close' as const },
      ],
    }
    const { localisation, releaseId } = await bareRelease({ texts: [linked, 'Fine.'], languages: ['fr'] })
    server.next({ kind: 'verbatim', texts: ['Le plan.', 'Bien.'] })
    await draft(localisation('fr'))
    await draft(localisation('fr'))
    expect(await outcome(localisation('fr'))).toEqual({
      draftingStop: 'draft_refused',
      texts: ['', 'Bien.'],
      states: ['untranslated', 'draft'],
      drafts: [0, 1],
      calls: ['answered 2'],
    })
    const refused = await database.auditEvent.findMany({ where: { releaseId, subjectId: { not: null } } })
    expect(refused.map(({ detail }) => detail)).toEqual([{ refused: 'code_lost' }])
  })

  test('a text no call can hold is left to people', async () => {
    const { localisation } = await bareRelease({ texts: ['a'.repeat(30_001), 'Fine.'], languages: ['fr'] })
    await draft(localisation('fr'))
    expect(await outcome(localisation('fr'))).toMatchObject({
      draftingStop: 'text_too_long',
      texts: ['', 'Fine-fr.'],
    })
  })
})

describe('two workers at once', () => {
  test('on one language: one asks, the other waits, every segment is drafted once', async () => {
    const { localisation } = await bareRelease({ texts, languages: ['fr'] })
    const { answer, release } = held()
    server.next(answer)
    const both = Promise.all([draft(localisation('fr')), draft(localisation('fr'))])
    await expect.poll(() => server.requests.length).toBe(1)
    release()
    await both
    expect(await outcome(localisation('fr'))).toEqual({ ...allDrafted, calls: ['answered 2', 'answered 1'] })
  })

  test('when the one that asks fails, the other asks', async () => {
    const { localisation } = await bareRelease({ texts: ['Only.'], languages: ['fr'] })
    server.next({ kind: 'outage' })
    const ended = await Promise.allSettled([draft(localisation('fr')), draft(localisation('fr'))])
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await outcome(localisation('fr'))).toMatchObject({
      texts: ['Only-fr.'],
      drafts: [1],
      calls: ['failed outage 1', 'answered 1'],
    })
  })
})

describe('a worker killed', () => {
  /** A worker of its own process, drafting one localisation through the same server. */
  const worker = (localisationId: string) =>
    spawn(
      'node',
      [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        `const { draftLocalisation } = await import('@/workflow/translation/draft-localisation')
         const { googleEngine } = await import('@/workflow/translation/engines/google')
         const engine = googleEngine({ projectId: 'office', endpoint: '${server.endpoint}', insecure: true })
         await draftLocalisation('${localisationId}', [engine], new AbortController().signal)`,
      ],
      { stdio: 'inherit' },
    )

  /** Kills a worker at the statement that first needs a table after the engine has been asked. */
  async function killAt(
    table: 'EngineCall' | 'Translation',
    needing: string,
    localisationId: string,
  ): Promise<void> {
    const { answer, release } = held()
    server.next(answer)
    const killed = worker(localisationId)
    const lock = new Client({ connectionString: databaseUrl })
    await lock.connect()
    try {
      await expect.poll(() => server.requests.length, { timeout: 20_000 }).toBe(1)
      await lock.query(`BEGIN; LOCK TABLE "${table}" IN EXCLUSIVE MODE`)
      release()
      const waiting = () =>
        statement(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`,
          [`%${needing}%`],
        )
      await expect.poll(async () => (await waiting()).length, { timeout: 20_000 }).toBe(1)
    } finally {
      const ended = new Promise((resolve) => killed.once('exit', resolve))
      killed.kill('SIGKILL')
      await ended
      // What the dead worker's connection was about to do must not happen after all.
      await statement(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`,
        [`%${needing}%`],
      )
      await lock.end()
    }
  }

  test('between the answer and its storing: asked anew, the lost call on record as one that may have been paid', async () => {
    const { localisation } = await bareRelease({ texts, languages: ['fr'] })
    await killAt('EngineCall', '"answeredAt" = clock_timestamp()', localisation('fr'))
    expect(await outcome(localisation('fr'))).toMatchObject({ drafts: [0, 0, 0], calls: ['asked 3'] })
    await statement(`UPDATE "EngineCall" SET "leaseUntil" = clock_timestamp() - interval '1 second'`)
    await draft(localisation('fr'))
    expect(await outcome(localisation('fr'))).toEqual({
      ...allDrafted,
      calls: ['lost 3', 'answered 2', 'answered 1'],
    })
    const lost = await database.engineCall.findFirstOrThrow({
      where: { localisationId: localisation('fr'), outcome: 'lost' },
    })
    expect(lost.costMicros).toBeGreaterThan(0n)
  })

  test('between the storing and the drafts: nothing is asked again', async () => {
    const { localisation } = await bareRelease({ texts, languages: ['fr'] })
    await killAt('Translation', 'WITH asked AS', localisation('fr'))
    expect(await outcome(localisation('fr'))).toMatchObject({ drafts: [0, 0, 0], calls: ['answered 3'] })
    await draft(localisation('fr'))
    expect(await outcome(localisation('fr'))).toEqual({ ...allDrafted, calls: ['answered 3'] })
    expect(server.requests).toHaveLength(1)
  })

  test('while a call lasts nobody else asks, however long it takes', async () => {
    const { localisation } = await bareRelease({ texts: ['Only.'], languages: ['fr'] })
    const { answer, release } = held()
    server.next(answer)
    const both = Promise.all([draft(localisation('fr')), draft(localisation('fr'))])
    await expect.poll(() => server.requests.length).toBe(1)
    const lease = async () =>
      (await database.engineCall.findFirstOrThrow({ where: { localisationId: localisation('fr') } }))
        .leaseUntil
    const before = await lease()
    await expect.poll(async () => (await lease()) > before, { timeout: 10_000 }).toBe(true)
    release()
    await both
    expect(server.requests).toHaveLength(1)
    expect(await outcome(localisation('fr'))).toMatchObject({ drafts: [1], calls: ['answered 1'] })
  })
})

const apertium = await apertiumEngine()

test.skipIf(!apertium)('the release that stays in the house is drafted there', async () => {
  const { localisation } = await bareRelease({
    texts: ['The minister will open a new house. ', 'The dog & the cat.'],
    languages: ['es', 'de'],
    engineRule: 'on_premises_only',
  })
  await draft(localisation('es'), [google, apertium!])
  await draft(localisation('de'), [google, apertium!])
  expect(await outcome(localisation('es'))).toMatchObject({
    texts: ['El ministro abrirá una casa nueva. ', 'El perro & el gato.'],
    calls: ['answered 2'],
  })
  expect(await outcome(localisation('de'))).toMatchObject({ draftingStop: 'not_allowed_by_release' })
  expect(server.requests).toEqual([])
})
