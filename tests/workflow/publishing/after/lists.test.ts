import '@/tests/fixtures/data-folder'
import { beforeAll, expect, test } from 'vitest'
import { person } from '@/tests/fixtures/people'
import { approvedRelease, office, publishedRelease, signOffReworded } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { refusalOf } from '@/tests/fixtures/releases'
import { database } from '@/platform/database'
import { decisions } from '@/workflow/publishing/after/decisions'
import { editionList } from '@/workflow/publishing/after/edition-list'
import { rollBack } from '@/workflow/publishing/after/roll-back'
import { withdraw } from '@/workflow/publishing/after/withdraw'
import { hold, holdSeveral } from '@/workflow/publishing/hold'
import { publish } from '@/workflow/publishing/publish'
import { resumeSeveral } from '@/workflow/publishing/resume'

let people: Office
beforeAll(async () => {
  people = await office()
})

const published = () => publishedRelease(people)
const correct = (localisationId: string) => signOffReworded(people.omar, localisationId)

test('every edition of a language: what it changed, who signed it, and whether readers may be given it again', async () => {
  const { releaseId, localisation } = await published()
  const fr = localisation('fr')
  const list = () => editionList(people.omar, { releaseId, language: 'fr' })
  const [only] = (await list()).editions
  expect(only).toMatchObject({ number: 1, version: 1, state: 'live', rollBack: 'same_text', changes: null })

  await correct(fr)
  const waiting = (await list()).editions
  expect(waiting.map(({ state, rollBack }) => `${state} ${rollBack}`)).toEqual([
    ...['signed_off never_live', 'live same_text'],
  ])
  expect(waiting[0]).toMatchObject({ version: null, path: null, signedOffBy: 'Omar Officer' })
  const added = waiting[0]!.changes!.flat().filter(({ kind }) => kind !== 'same')
  expect(added.map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual([
    ...['removed réunion', 'added rencontre'],
  ])

  await publish(people.olga, { releaseId, localisationIds: [fr] })
  const { editions, standing } = await list()
  const reason = 'The first was right.'
  const to = [{ editionId: editions[1]!.editionId, insteadOf: standing!.editionId }]
  await rollBack(people.olga, { releaseId, to, reason })
  const [third, second, first] = (await list()).editions
  expect(third).toMatchObject({ version: 3, cause: 'rolled_back', repeats: 1, reasons: [reason] })
  expect([third, second, first].map((edition) => edition!.rollBack)).toEqual([
    ...['same_text', 'again', 'same_text'],
  ])
  const earlier = await editionList(people.omar, { releaseId, language: 'fr', before: 3 })
  expect(earlier.editions.map(({ number }) => number)).toEqual([2, 1])
})

test('what one deed did to several languages is one decision, with who, when and why', async () => {
  const { releaseId, localisation } = await published()
  const standing = await database.edition.findMany({ where: { localisation: { releaseId }, state: 'live' } })
  const reason = 'Withdrawn at the request of our partners.'
  await withdraw(people.omar, { releaseId, editionIds: standing.map(({ id }) => id), reason })
  await hold(people.olga, { localisationId: localisation('fr') })
  const told = await decisions(people.olga, { releaseId })
  expect(told.decisions.slice(0, 2)).toMatchObject([
    { deed: 'localisation.hold', by: 'Olga Officer', languages: ['fr'], version: null, reason: null },
    {
      deed: 'localisation.withdraw',
      by: 'Omar Officer',
      languages: ['en', 'es', 'fr'],
      version: null,
      reason,
    },
  ])
  expect(told.decisions.at(-1)).toMatchObject({ deed: 'release.import' })
  const before = told.decisions[0]!.id
  expect((await decisions(people.olga, { releaseId, before })).decisions).toEqual(told.decisions.slice(1))
})

test('a held language that is live keeps its page and gets no new edition, until it is resumed', async () => {
  const { releaseId, localisation } = await published()
  const [fr, es] = [localisation('fr'), localisation('es')]
  await holdSeveral(people.olga, { releaseId, localisationIds: [fr, es] })
  expect(await refusalOf(holdSeveral(people.omar, { releaseId, localisationIds: [fr] }))).toEqual({
    reason: 'changed_meanwhile',
  })
  await correct(fr)
  expect(await refusalOf(publish(people.olga, { releaseId }))).toMatchObject({ why: 'nothing_signed_off' })
  expect(await database.edition.count({ where: { localisationId: fr, state: 'live', version: 1 } })).toBe(1)
  await resumeSeveral(people.omar, { releaseId, localisationIds: [fr, es] })
  expect(await publish(people.olga, { releaseId })).toEqual({ languages: ['fr'] })
})

test('the lists are for the access list alone', async () => {
  const { releaseId } = await approvedRelease(people, {
    restricted: true,
    namedPeople: [people.olga.personId, people.omar.personId],
  })
  const stranger = await person({ name: 'Stranger', roles: ['officer'] })
  const asked = [
    decisions(stranger, { releaseId }),
    editionList(stranger, { releaseId, language: 'fr' }),
    editionList(people.olga, { releaseId, language: 'de' }),
  ]
  expect(await Promise.all(asked.map(refusalOf))).toEqual(asked.map(() => ({ reason: 'not_found' })))
})
