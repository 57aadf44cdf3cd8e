import { expect, test } from 'vitest'
import { database } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { begunRelease, team } from '@/tests/fixtures/work'
import { otherLanguages } from '@/workflow/review/other-languages'

async function inThree() {
  const people = await team()
  const { releaseId, translationIds } = await begunRelease([{ source: 'They met.' }])
  const [title, french] = translationIds as [string, string]
  const { segmentId } = await database.translation.findUniqueOrThrow({ where: { id: french } })
  const add = async (language: string, data: object) => {
    const { id: localisationId } = await database.localisation.create({ data: { releaseId, language } })
    return database.translation.create({ data: { localisationId, segmentId, ...data } })
  }
  const approved = { state: 'approved' as const, text: 'Se reunieron.', sourceVersion: 1 }
  await add('es', {
    ...approved,
    confirmedById: people.anna.personId,
    approvedById: people.bela.personId,
  })
  await add('de', { state: 'draft', text: 'Sie trafen sich.', sourceVersion: 1 })
  return { ...people, releaseId, title, french, segmentId }
}

test('a sentence is shown in the release’s other languages, with who stands for it', async () => {
  const { anna, french, segmentId } = await inThree()
  expect((await otherLanguages(anna, { translationId: french })).languages).toMatchObject([
    {
      language: 'de',
      text: 'Sie trafen sich.',
      state: 'draft',
      confirmer: null,
      approver: null,
      stale: false,
    },
    {
      ...{ language: 'es', text: 'Se reunieron.', state: 'approved' },
      ...{ confirmer: 'Anna Translator', approver: 'Béla Reviewer', isJoined: false },
    },
  ])
  await database.sourceText.create({ data: { segmentId, version: 2, text: 'They met again.' } })
  await database.placement.updateMany({ where: { segmentId }, data: { sourceVersion: 2 } })
  const { languages } = await otherLanguages(anna, { translationId: french })
  expect(languages.map(({ stale }) => stale)).toEqual([true, true])
})

test('what another language says together with the sentence before is shown as that', async () => {
  const { anna, title, french, releaseId } = await inThree()
  const { id: localisationId } = await database.localisation.findFirstOrThrow({
    where: { releaseId, language: 'de' },
  })
  const { segmentId } = await database.translation.findUniqueOrThrow({ where: { id: title } })
  const head = await database.translation.create({
    data: { localisationId, segmentId, state: 'draft', text: 'Treffen der Minister, die sich trafen.' },
  })
  await database.translation.updateMany({
    where: { localisationId, id: { not: head.id } },
    data: { joinedToId: head.id, text: '' },
  })
  const { languages } = await otherLanguages(anna, { translationId: french })
  expect(languages[0]).toMatchObject({ isJoined: true, text: 'Treffen der Minister, die sich trafen.' })
})

test('nobody off the access list, and nobody of another language, sees them from here', async () => {
  const { anna, french, releaseId } = await inThree()
  const pole = await person({ name: 'Piotr', roles: ['translator'], languages: ['pl'] })
  const german = await person({ name: 'Greta', roles: ['translator'], languages: ['de'] })
  const asked = { translationId: french }
  expect(await refusalOf(otherLanguages(pole, asked))).toMatchObject({ reason: 'not_found' })
  expect(await refusalOf(otherLanguages(german, asked))).toMatchObject({ reason: 'not_allowed' })
  await database.release.update({ where: { id: releaseId }, data: { restricted: true } })
  expect(await refusalOf(otherLanguages(anna, asked))).toMatchObject({ reason: 'not_found' })
})
