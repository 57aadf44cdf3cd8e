import { expect, test } from 'vitest'
import { person } from '@/tests/fixtures/people'
import { begunRelease, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { watch, watchInput } from '@/workflow/review/watch'

const asked = (localisationId: string, releaseId: string) =>
  watchInput.parse({ localisations: localisationId, releases: releaseId })

test('people hear of what is open to them, and of nothing else', async () => {
  const { anna } = await team()
  const officer = await person({ name: 'Officer', roles: ['officer'] })
  const stranger = await person({ name: 'Stranger', roles: ['translator'], languages: ['fi'] })
  const { localisationId, releaseId } = await begunRelease([{ source: 'One.' }])
  const claims = { kind: 'claims', localisationId } as const
  const revision = { kind: 'revision', releaseId } as const
  const input = asked(localisationId, releaseId)
  const [annas, officers, strangers] = [
    await watch(anna, input),
    await watch(officer, input),
    await watch(stranger, input),
  ]
  expect([annas(claims), annas(revision)]).toEqual([true, true])
  expect([officers(claims), officers(revision)]).toEqual([true, true])
  expect([strangers(claims), strangers(revision)]).toEqual([false, false])
})

test('a release that is no longer open to somebody falls silent when it is asked again', async () => {
  const { anna } = await team()
  const { localisationId, releaseId } = await begunRelease([{ source: 'One.' }])
  await database.release.update({ where: { id: releaseId }, data: { restricted: true } })
  const hears = await watch(anna, asked(localisationId, releaseId))
  expect(hears({ kind: 'claims', localisationId })).toBe(false)
  expect(hears({ kind: 'missed' })).toBe(true)
})

test('notices are told to their person alone', async () => {
  const { anna, bela } = await team()
  const hears = await watch(anna, { localisations: [], releases: [] })
  expect(hears({ kind: 'notices', personId: anna.personId })).toBe(true)
  expect(hears({ kind: 'notices', personId: bela.personId })).toBe(false)
})

test.each(['no-id', Array.from({ length: 41 }, () => crypto.randomUUID()).join(',')])(
  'what is asked for badly or in plenty is refused',
  (localisations) => {
    expect(watchInput.safeParse({ localisations }).success).toBe(false)
  },
)
