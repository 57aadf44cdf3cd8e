import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import {
  approveAll,
  approvedRelease,
  office,
  setEmbargo,
  signOffAll,
  signOffReworded,
  signedOffRelease,
} from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { database } from '@/platform/database'
import { hold } from '@/workflow/publishing/hold'
import { publish } from '@/workflow/publishing/publish'
import { publishDue, untilNextDueMs } from '@/workflow/publishing/publish-due'
import { resume } from '@/workflow/publishing/resume'
import { schedule } from '@/workflow/publishing/schedule'
import { unschedule } from '@/workflow/publishing/unschedule'

let people: Office
beforeAll(async () => {
  people = await office()
})
afterEach(() => vi.useRealTimers())

const day = 86_400_000
const stateOf = async (id: string) => (await database.release.findUniqueOrThrow({ where: { id } })).state
const pagesOf = async (releaseId: string) => {
  const { slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  const pages = await database.page.findMany({
    where: { kind: 'release', path: { endsWith: `/${slug}` } },
    orderBy: { path: 'asc' },
  })
  return pages.map(({ path, wanted, stored }) => `${path.split('/')[0]} ${stored}/${wanted}`)
}
const liveLanguages = async (releaseId: string) => {
  const where = { state: 'live' as const, localisation: { releaseId } }
  const live = await database.edition.findMany({ where, include: { localisation: true } })
  return live.map(({ localisation }) => localisation.language).sort()
}

const signedOff = (given: Parameters<typeof approvedRelease>[1] = {}, languages = ['en', 'fr', 'es']) =>
  signedOffRelease(people, { ...given, languages })

async function scheduled(embargoInMs: number) {
  const release = await signedOff({ embargoInMs: day })
  const { version } = await database.release.findUniqueOrThrow({ where: { id: release.releaseId } })
  await schedule(people.olga, { releaseId: release.releaseId, version })
  await setEmbargo(release.releaseId, embargoInMs)
  // Signed off before the instant, wherever that has been moved.
  await database.$executeRaw`
    UPDATE "Edition" SET "signedOffAt" = clock_timestamp() - interval '2 days'
    WHERE "localisationId" IN (SELECT id FROM "Localisation" WHERE "releaseId" = ${release.releaseId}::uuid)`
  return release
}

test('without an embargo an officer publishes what is signed off, in one transaction', async () => {
  const { releaseId } = await signedOff({}, ['en', 'fr'])
  expect(await publish(people.olga, { releaseId })).toEqual({ languages: ['en', 'fr'] })
  expect(await liveLanguages(releaseId)).toEqual(['en', 'fr'])
  expect(await pagesOf(releaseId)).toEqual(['en 0/1', 'fr 0/1'])
  const release = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  expect(release).toMatchObject({ state: 'released', releasedAt: expect.any(Date) })
  const events = await database.auditEvent.findMany({ where: { releaseId, deed: { endsWith: '.publish' } } })
  expect(events.map(({ deed, language }) => `${deed} ${language}`).sort()).toEqual([
    'edition.publish en',
    'edition.publish fr',
    'release.publish null',
  ])
  expect(events.every(({ actorId }) => actorId === people.olga.personId)).toBe(true)
})

test('a language published later changes the links of those that are live, and nothing else of them', async () => {
  const { releaseId, localisation } = await signedOff({}, ['en', 'fr'])
  await publish(people.olga, { releaseId })
  const before = await database.edition.findMany({ where: { localisation: { releaseId }, state: 'live' } })
  await signOffAll(people.olga, [localisation('es')])
  await publish(people.olga, { releaseId, localisationIds: [localisation('es')] })
  expect(await pagesOf(releaseId)).toEqual(['en 0/2', 'es 0/2', 'fr 0/2'])
  const ids = before.map(({ id }) => id)
  expect(await database.edition.findMany({ where: { id: { in: ids } } })).toEqual(before)
})

test('a new edition replaces the live one', async () => {
  const { releaseId, localisation } = await signedOff()
  await publish(people.olga, { releaseId })
  const localisationId = localisation('fr')
  await database.$executeRaw`
    UPDATE "Translation" SET state = 'changes_requested', "approvedById" = NULL, version = version + 1
    WHERE "localisationId" = ${localisationId}::uuid`
  await approveAll(localisationId, people)
  await signOffReworded(people.olga, localisationId)
  await publish(people.omar, { releaseId, localisationIds: [localisationId] })
  const editions = await database.edition.findMany({ where: { localisationId }, orderBy: { number: 'asc' } })
  expect(editions.map(({ number, state }) => `${number} ${state}`)).toEqual(['1 replaced', '2 live'])
  expect(editions[0]!.endedAt).toEqual(editions[1]!.liveAt)
})

test('before the instant publishing is refused, whatever the clock of the asking machine says', async () => {
  const { releaseId } = await signedOff({ embargoInMs: day })
  vi.useFakeTimers({ now: Date.now() + 400 * day, toFake: ['Date'] })
  expect(await refusalOf(publish(people.olga, { releaseId }))).toMatchObject({ reason: 'too_early' })
  expect(await publishDue()).toEqual([])
  expect(await liveLanguages(releaseId)).toEqual([])
  expect(await pagesOf(releaseId)).toEqual([])
})

test('after the instant publishing goes through, though the asking machine believes it is yesterday', async () => {
  const { releaseId } = await signedOff({ embargoInMs: -1000 })
  vi.useFakeTimers({ now: Date.now() - 400 * day, toFake: ['Date'] })
  expect((await publish(people.olga, { releaseId })).languages).toHaveLength(3)
  const { releasedAt } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  vi.useRealTimers()
  expect(Math.abs(releasedAt!.getTime() - Date.now())).toBeLessThan(day)
})

test('a held language is left out, and goes later when it is resumed', async () => {
  const { releaseId, localisation } = await signedOff()
  await hold(people.omar, { localisationId: localisation('es') })
  expect(await refusalOf(hold(people.olga, { localisationId: localisation('es') }))).toEqual({
    reason: 'changed_meanwhile',
  })
  const asked = publish(people.olga, { releaseId, localisationIds: [localisation('es'), localisation('fr')] })
  expect(await refusalOf(asked)).toMatchObject({
    why: 'not_signed_off',
    localisationIds: [localisation('es')],
  })
  expect(await publish(people.olga, { releaseId })).toEqual({ languages: ['en', 'fr'] })
  await resume(people.olga, { localisationId: localisation('es') })
  expect(await publish(people.olga, { releaseId })).toEqual({ languages: ['es'] })
  expect(await refusalOf(publish(people.olga, { releaseId }))).toMatchObject({ why: 'nothing_signed_off' })
})

test('the ready ones go and one is kept back in one deed: where either is refused, neither is done', async () => {
  const { releaseId, localisation } = await signedOff()
  const heldAt = async () =>
    (await database.localisation.findUniqueOrThrow({ where: { id: localisation('es') } })).heldAt
  const go = { releaseId, localisationIds: [localisation('en'), localisation('fr')] }
  await setEmbargo(releaseId, day)
  const keep = [localisation('es')]
  expect(await refusalOf(publish(people.olga, { ...go, keep }))).toMatchObject({ reason: 'too_early' })
  expect(await heldAt()).toBeNull()
  await setEmbargo(releaseId, 0)
  const missing = { ...go, localisationIds: [...go.localisationIds, crypto.randomUUID()] }
  expect(await refusalOf(publish(people.olga, { ...missing, keep }))).toMatchObject({ reason: 'not_ready' })
  expect(await heldAt()).toBeNull()
  const foreign = [crypto.randomUUID()]
  expect(await refusalOf(publish(people.olga, { ...go, keep: foreign }))).toEqual({
    reason: 'changed_meanwhile',
  })
  expect(await liveLanguages(releaseId)).toEqual([])

  expect(await publish(people.olga, { ...go, keep })).toEqual({ languages: ['en', 'fr'] })
  expect(await liveLanguages(releaseId)).toEqual(['en', 'fr'])
  expect(await heldAt()).not.toBeNull()
  const deeds = await database.auditEvent.findMany({
    where: { releaseId, deed: { in: ['localisation.hold', 'release.publish'] } },
    orderBy: { id: 'asc' },
  })
  expect(deeds.map(({ deed, language }) => [deed, language])).toEqual([
    ['localisation.hold', 'es'],
    ['release.publish', null],
  ])
})

test('what is kept back as a release is scheduled is held by then, or nothing is', async () => {
  const { releaseId, localisation } = await signedOff({ embargoInMs: day })
  const { version } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  const keep = [localisation('es')]
  const old = { releaseId, version: version - 1, keep }
  expect(await refusalOf(schedule(people.olga, old))).toEqual({ reason: 'changed_meanwhile' })
  const held = () => database.localisation.count({ where: { releaseId, heldAt: { not: null } } })
  expect(await held()).toBe(0)
  await schedule(people.olga, { releaseId, version, keep })
  expect([await held(), await stateOf(releaseId)]).toEqual([1, 'scheduled'])
  await unschedule(people.olga, { releaseId })
})

test('two officers publishing at once publish once', async () => {
  const { releaseId } = await signedOff()
  const outcomes = await Promise.allSettled(
    [people.olga, people.omar].map((officer) => publish(officer, { releaseId })),
  )
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await pagesOf(releaseId)).toEqual(['en 0/1', 'es 0/1', 'fr 0/1'])
})

test('at the instant two workers publish a scheduled release once, all its languages together', async () => {
  const { releaseId } = await scheduled(-1)
  const published = await Promise.all([publishDue(), publishDue(), publishDue()])
  expect(published.flat()).toEqual([releaseId])
  expect(await liveLanguages(releaseId)).toEqual(['en', 'es', 'fr'])
  expect(await pagesOf(releaseId)).toEqual(['en 0/1', 'es 0/1', 'fr 0/1'])
  const instants = await database.edition.findMany({
    where: { localisation: { releaseId } },
    select: { liveAt: true },
  })
  expect(new Set(instants.map(({ liveAt }) => liveAt?.toISOString())).size).toBe(1)
  const events = await database.auditEvent.findMany({ where: { releaseId, deed: 'release.publish' } })
  expect(events).toMatchObject([{ actorId: null, detail: { languages: 3 } }])
})

test('what fell due while nothing ran is published, unless later than the limit: then an officer does it', async () => {
  const { releaseId } = await scheduled(-119 * 60_000)
  const late = await scheduled(-121 * 60_000)
  expect(await publishDue()).toEqual([releaseId])
  expect(await stateOf(late.releaseId)).toBe('scheduled')
  expect((await publish(people.olga, { releaseId: late.releaseId })).languages).toHaveLength(3)
})

test('what is signed off after the instant waits for an officer', async () => {
  const { releaseId } = await scheduled(-1000)
  await database.$executeRaw`
    UPDATE "Edition" SET "signedOffAt" = clock_timestamp()
    WHERE "localisationId" IN (SELECT id FROM "Localisation" WHERE "releaseId" = ${releaseId}::uuid)`
  expect(await publishDue()).toEqual([])
  expect(await stateOf(releaseId)).toBe('scheduled')
})

test('a release is scheduled only with an embargo ahead, as it was seen, and can be taken off again', async () => {
  const { releaseId } = await signedOff()
  const seen = async () => (await database.release.findUniqueOrThrow({ where: { id: releaseId } })).version
  const ask = async () => schedule(people.olga, { releaseId, version: await seen() })
  expect(await refusalOf(ask())).toEqual({ reason: 'not_ready', why: 'no_embargo' })
  await setEmbargo(releaseId, -1)
  expect(await refusalOf(ask())).toEqual({ reason: 'not_ready', why: 'embargo_passed' })
  await setEmbargo(releaseId, 5000)
  const old = (await seen()) - 1
  expect(await refusalOf(schedule(people.olga, { releaseId, version: old }))).toEqual({
    reason: 'changed_meanwhile',
  })
  await ask()
  expect(await stateOf(releaseId)).toBe('scheduled')
  const left = await untilNextDueMs()
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThanOrEqual(5000)
  await unschedule(people.omar, { releaseId })
  expect(await stateOf(releaseId)).toBe('in_translation')
  expect(await untilNextDueMs()).toBeNull()
})

test('a restricted release does not exist for an officer it is not open to', async () => {
  const { releaseId, localisation } = await approvedRelease(people, {
    restricted: true,
    namedPeople: [people.olga.personId, people.omar.personId],
  })
  const stranger = await person({ name: 'Stranger', roles: ['officer'] })
  const localisationId = localisation('fr')
  const asked = [
    publish(stranger, { releaseId }),
    schedule(stranger, { releaseId, version: 1 }),
    unschedule(stranger, { releaseId }),
    hold(stranger, { localisationId }),
    resume(stranger, { localisationId }),
  ]
  expect(await Promise.all(asked.map(refusalOf))).toEqual(asked.map(() => ({ reason: 'not_found' })))
})
