import { beforeAll, expect, test } from 'vitest'
import { person } from '@/tests/fixtures/people'
import { approvedRelease, office, setEmbargo, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { refusalOf } from '@/tests/fixtures/releases'
import { database } from '@/platform/database'
import { changeRelease } from '@/workflow/intake/change-release'
import { callOfficersOfLate } from '@/workflow/notices/embargo-late'
import { notify } from '@/workflow/notices/notify'
import { ownNotices } from '@/workflow/notices/own-notices'
import { hold } from '@/workflow/publishing/hold'
import { lift } from '@/workflow/publishing/lift'
import { lateLimitMinutes, publishDue } from '@/workflow/publishing/publish-due'
import { schedule } from '@/workflow/publishing/schedule'
import type { Told } from '@/workflow/release/hand-off'
import type { Actor } from '@/workflow/release/actor'

let people: Office
beforeAll(async () => {
  people = await office()
})

const day = 86_400_000
const stored = (id: string) => database.release.findUniqueOrThrow({ where: { id } })

async function scheduled(languages = ['en', 'fr']) {
  const release = await approvedRelease(people, { embargoInMs: day })
  await signOffAll(people.olga, languages.map(release.localisation))
  const { version } = await stored(release.releaseId)
  await schedule(people.olga, { releaseId: release.releaseId, version })
  return { ...release, version: version + 1 }
}

const toldOf = async (actor: Actor, releaseId: string) =>
  (await ownNotices(actor, { limit: 50 })).notices
    .filter(({ href }) => href.includes(releaseId) || href.startsWith('/review'))
    .map(({ kind, stands, href }) => `${kind}${stands ? '' : ' past'} ${href.split('/')[1]}`)

test('lifting the embargo of a scheduled release publishes what is ready at once, for a reason on record', async () => {
  const { releaseId, localisation, version } = await scheduled(['en', 'fr', 'es'])
  await hold(people.olga, { localisationId: localisation('es') })
  const ask = { releaseId, version, reason: 'became_public' as const }
  expect(await lift(people.omar, ask)).toEqual({ languages: ['en', 'fr'] })
  expect(await stored(releaseId)).toMatchObject({ state: 'released', embargoAt: null, embargoZone: null })
  const event = await database.auditEvent.findFirstOrThrow({ where: { releaseId, deed: 'release.lift' } })
  expect(event).toMatchObject({
    actorId: people.omar.personId,
    detail: { embargo: { to: null, reason: 'became_public' }, languages: 2 },
  })
  expect(await refusalOf(lift(people.omar, ask))).toEqual({ reason: 'changed_meanwhile' })
})

test('only what was seen is lifted, by an officer, and not what is not scheduled', async () => {
  const { releaseId, version } = await scheduled()
  const ask = { releaseId, version, reason: 'mistake' as const }
  expect(await refusalOf(lift(people.anna, ask))).toMatchObject({ reason: 'not_allowed' })
  const stranger = await person({ name: 'Stranger', roles: ['translator'], languages: ['de'] })
  expect(await refusalOf(lift(stranger, ask))).toEqual({ reason: 'not_found' })
  expect(await refusalOf(lift(people.olga, { ...ask, version: version - 1 }))).toEqual({
    reason: 'changed_meanwhile',
  })
  await database.release.update({ where: { id: releaseId }, data: { state: 'in_translation' } })
  expect(await refusalOf(lift(people.olga, ask))).toEqual({ reason: 'changed_meanwhile' })
  expect((await stored(releaseId)).releasedAt).toBeNull()
})

test('whoever works on a release and its officers are told once that its embargo moved', async () => {
  const { releaseId, version } = await scheduled()
  await changeRelease(people.olga, {
    ...{ releaseId, version, reason: 'event_moved' },
    embargo: { local: '2031-07-01T09:30', zone: 'Europe/Lisbon' },
  })
  const told: Told = { kind: 'embargo_moved', releaseId, version: version + 1, actorId: people.olga.personId }
  const jobs = await database.$queryRaw<{ data: Told }[]>`
    SELECT data FROM jobs.job WHERE name = 'notify' AND data ->> 'releaseId' = ${releaseId}`
  expect(jobs.map(({ data }) => data)).toEqual([told])
  await notify(told)
  await notify(told)
  expect(await toldOf(people.omar, releaseId)).toEqual(['embargo_moved desk'])
  expect(await toldOf(people.olga, releaseId)).toEqual([])
})

test('what fell due longer ago than the limit waits, and calls its officers once', async () => {
  const { releaseId } = await scheduled()
  await database.$executeRaw`
    UPDATE "Edition" SET "signedOffAt" = clock_timestamp() - interval '2 days'
    WHERE "localisationId" IN (SELECT id FROM "Localisation" WHERE "releaseId" = ${releaseId}::uuid)`
  await setEmbargo(releaseId, -(lateLimitMinutes - 1) * 60_000)
  await callOfficersOfLate()
  expect(await toldOf(people.olga, releaseId)).not.toContain('embargo_late desk')
  await setEmbargo(releaseId, -(lateLimitMinutes + 1) * 60_000)
  expect(await publishDue()).not.toContain(releaseId)
  await callOfficersOfLate()
  await callOfficersOfLate()
  for (const officer of [people.olga, people.omar])
    expect((await toldOf(officer, releaseId)).filter((one) => one.startsWith('embargo_late'))).toEqual([
      'embargo_late desk',
    ])
  expect((await stored(releaseId)).state).toBe('scheduled')
  await database.release.update({ where: { id: releaseId }, data: { state: 'in_translation' } })
  expect(await toldOf(people.omar, releaseId)).toContain('embargo_late past desk')
})
