import { beforeAll, expect, test } from 'vitest'
import { approvedRelease, hashOf, office } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { refusalOf } from '@/tests/fixtures/releases'
import { database } from '@/platform/database'
import { signOffMany } from '@/workflow/publishing/sign-off-many'
import { signOffView } from '@/workflow/publishing/sign-off-view'

let people: Office
beforeAll(async () => {
  people = await office()
})

const pageOf = async (localisationId: string) => ({ localisationId, hash: await hashOf(localisationId) })
const signed = (releaseId: string) =>
  database.edition.count({ where: { state: 'signed_off', localisation: { releaseId } } })

test('pages looked at are signed off each by itself: one refused keeps no other back', async () => {
  const { releaseId, localisation } = await approvedRelease(people)
  const other = await approvedRelease(people)
  const changed = { localisationId: localisation('es'), hash: '0'.repeat(64) }
  const pages = [
    await pageOf(localisation('en')),
    changed,
    await pageOf(localisation('fr')),
    await pageOf(other.localisation('fr')),
  ]
  const answer = await signOffMany(people.olga, { releaseId, pages })
  expect(answer.pages.map(({ number, refused }) => number ?? refused?.reason)).toEqual([
    1,
    'changed_meanwhile',
    1,
    'not_found',
  ])
  expect(answer.pages.map(({ localisationId }) => localisationId)).toEqual(
    pages.map(({ localisationId }) => localisationId),
  )
  expect(await signed(releaseId)).toBe(2)
  expect(await signed(other.releaseId)).toBe(0)
  const again = await signOffMany(people.olga, { releaseId, pages: pages.slice(0, 1) })
  expect(again.pages[0]!.refused).toMatchObject({
    reason: 'not_ready',
    detail: { why: 'already_signed_off' },
  })
})

test('is an officer’s alone, of a release they know', async () => {
  const { releaseId, localisation } = await approvedRelease(people, {
    restricted: true,
    namedPeople: [people.omar.personId, people.olga.personId],
  })
  const pages = [await pageOf(localisation('fr'))]
  const stranger = { ...people.olga, personId: crypto.randomUUID() }
  expect(await refusalOf(signOffMany(stranger, { releaseId, pages }))).toEqual({ reason: 'not_found' })
  const open = await approvedRelease(people)
  const asked = { releaseId: open.releaseId, pages: [await pageOf(open.localisation('fr'))] }
  expect(await refusalOf(signOffMany(people.bela, asked))).toEqual({ reason: 'not_allowed' })
})

test('what is looked at has the facts of the page, and the source has none to compare', async () => {
  const { releaseId } = await approvedRelease(people)
  const french = await signOffView(people.olga, { releaseId, language: 'fr' })
  expect(french.facts!.languages).toEqual(['fr'])
  expect((await signOffView(people.olga, { releaseId, language: 'en' })).facts).toBeNull()
})
