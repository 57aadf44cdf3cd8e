import '@/tests/fixtures/data-folder'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { databaseUrl, statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { block, draftRelease } from '@/tests/fixtures/releases'
import { startTranslationServer } from '@/tests/fixtures/translation-server'
import type { TranslateTextRequest, TranslationServer } from '@/tests/fixtures/translation-server'
import { kill, startWorker } from '@/tests/fixtures/worker'
import { database } from '@/platform/database'
import { start } from '@/workflow/intake/start'
import type { EngineRule } from '@/workflow/translation/engines/choose'
import { apertiumEngine } from '@/workflow/translation/engines/apertium'
import { characters } from '@/workflow/translation/engines/batch'

let server: TranslationServer
beforeAll(async () => {
  server = await startTranslationServer()
})
afterAll(() => server.close())

const waiting = { timeout: 60_000, interval: 100 }
const google = () => ({ GOOGLE_CLOUD_PROJECT: 'office', GOOGLE_TRANSLATE_ENDPOINT: server.endpoint })

/** A title and 130 sentences, no two alike: more than three calls of either engine. */
const blocks = [
  block('title', 'The delegations arrive'),
  ...Array.from({ length: 130 }, (_, index) =>
    block(
      'paragraph',
      `Delegation ${index + 1} arrived on Monday and said that the talks of the week may begin.`,
    ),
  ),
]

async function begun(engineRule: EngineRule, languages: string[]) {
  const officer = await person({ name: 'Olga Officer', roles: ['officer'] })
  const { releaseId, version } = await draftRelease(officer, { blocks, nations: [], engineRule })
  await start(officer, { releaseId, version, languages })
  const localisations = await database.localisation.findMany({ where: { releaseId } })
  const byLanguage = new Map(localisations.map(({ language, id }) => [language, id]))
  return { releaseId, localisation: (language: string) => byLanguage.get(language)! }
}

/** How often each segment of a language has been drafted, in reading order. */
async function drafts(localisationId: string): Promise<number[]> {
  const rows = await statement(
    `SELECT (SELECT count(*)::int FROM "TranslationEvent" event
             WHERE event."translationId" = translation.id AND event.deed = 'translation.draft') AS drafts
     FROM "Translation" translation
     JOIN "Placement" placement ON placement."segmentId" = translation."segmentId"
     JOIN "Block" block ON block.id = placement."blockId"
     WHERE translation."localisationId" = $1 ORDER BY block.position, placement.position`,
    [localisationId],
  )
  return rows.map(({ drafts }) => Number(drafts))
}

const calls = (localisationId: string) =>
  database.engineCall.findMany({ where: { localisationId }, orderBy: { askedAt: 'asc' } })
const outcomes = async (localisationId: string) =>
  (await calls(localisationId)).map(({ outcome }) => outcome as string)

const once = blocks.map(() => 1)
const allDrafted = (localisationIds: string[]) =>
  vi.waitFor(async () => {
    for (const id of localisationIds) expect(await drafts(id)).toEqual(once)
  }, waiting)

/** Statements of this database that wait for a lock. */
const blocked = async (about: string) =>
  (
    await statement(
      `SELECT 1 FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`,
      [`%${about}%`],
    )
  ).length

/** Holds what a statement locks until `run` is through. */
async function holding(lock: string, run: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`BEGIN; ${lock}`)
    await run()
  } finally {
    await client.end()
  }
}

const of = (requests: readonly TranslateTextRequest[], language: string) =>
  requests.filter(({ targetLanguageCode }) => targetLanguageCode === language)

/** Meets everything but the nth request for a language, which gets no answer before `letGo`. */
function holdAt(nth: Record<string, number>) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const held: TranslateTextRequest[] = []
  server.meet((request) => {
    const language = request.targetLanguageCode
    if (of(server.requests, language).length !== nth[language]) return undefined
    held.push(request)
    return { kind: 'held', until: promise }
  })
  return { held, letGo: resolve }
}

test('killed before it asks, while it asks and after some batches, a worker drafts every segment once', async () => {
  const { held, letGo } = holdAt({ fr: 1, es: 3 })
  const { releaseId, localisation } = await begun('any', ['fr', 'es'])
  const [fr, es] = [localisation('fr'), localisation('es')]

  const first = await startWorker(google())
  await vi.waitFor(() => expect(held).toHaveLength(2), waiting)
  expect(await kill(first)).toEqual([null, 'SIGKILL'])
  letGo()
  const inEs = of(server.requests, 'es')
    .slice(0, 2)
    .flatMap(({ contents }) => contents).length
  expect((await drafts(fr)).filter(Boolean)).toHaveLength(0)
  expect((await drafts(es)).filter(Boolean)).toHaveLength(inEs)
  expect(await outcomes(fr)).toEqual(['asked'])
  expect(await outcomes(es)).toEqual(['answered', 'answered', 'asked'])

  await holding('LOCK TABLE "EngineCall" IN EXCLUSIVE MODE', async () => {
    const second = await startWorker(google())
    await vi.waitFor(async () => expect(await blocked('"EngineCall"')).toBe(2), waiting)
    await kill(second)
  })
  expect(server.requests).toHaveLength(4)

  await startWorker(google())
  await allDrafted([fr, es])

  // Whatever reached the engine is on record, call by call.
  const recorded = await database.engineCall.findMany({ where: { releaseId } })
  const asRecorded = recorded.map((call) => `${call.targetLanguage} ${call.strings} ${call.characters}`)
  const asAsked = server.requests.map(
    ({ targetLanguageCode, contents }) =>
      `${targetLanguageCode} ${contents.length} ${characters(contents.join(''))}`,
  )
  expect(asRecorded.toSorted()).toEqual(asAsked.toSorted())
  expect(await outcomes(fr)).toEqual([
    'lost',
    ...Array(of(server.requests, 'fr').length - 1).fill('answered'),
  ])
  expect((await outcomes(es)).toSorted()).toEqual([
    ...Array(of(server.requests, 'es').length - 1).fill('answered'),
    'lost',
  ])

  // Asked twice: what was under way at the kill, and nothing else.
  const asked = server.requests.flatMap((request) =>
    request.contents.map((text) => `${request.targetLanguageCode} ${text}`),
  )
  const twice = asked.filter((text, index) => asked.indexOf(text) !== index)
  const underWay = held.flatMap((request) =>
    request.contents.map((text) => `${request.targetLanguageCode} ${text}`),
  )
  expect(twice.toSorted()).toEqual(underWay.toSorted())
  expect(new Set(asked).size).toBe(2 * blocks.length)
}, 180_000)

const apertium = await apertiumEngine()

test.skipIf(!apertium)(
  'killed between an answer of Apertium and its drafts, a worker asks for nothing anew',
  async () => {
    const { localisation } = await begun('on_premises_only', ['es'])
    const es = localisation('es')
    const ninetieth = `SELECT 1 FROM "Translation" translation
      JOIN "Placement" placement ON placement."segmentId" = translation."segmentId"
      JOIN "Block" block ON block.id = placement."blockId"
      WHERE translation."localisationId" = '${es}' AND block.position = 90 FOR UPDATE OF translation`
    await holding(ninetieth, async () => {
      const first = await startWorker()
      await vi.waitFor(async () => expect(await blocked('"Translation"')).toBe(1), waiting)
      await kill(first)
    })
    expect((await drafts(es)).filter(Boolean)).toHaveLength(80)
    expect(await outcomes(es)).toEqual(['answered', 'answered', 'answered'])

    await startWorker()
    await allDrafted([es])
    const made = await calls(es)
    expect(made.map(({ outcome, strings }) => `${outcome} ${strings}`)).toEqual([
      'answered 40',
      'answered 40',
      'answered 40',
      'answered 11',
    ])
  },
  120_000,
)
