import { expect, test } from 'vitest'
import { database, inTransaction } from '@/platform/database'
import { inReadingOrder, joinNow, paragraph } from '@/tests/fixtures/joined'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { begunRelease, machineDraft, team } from '@/tests/fixtures/work'
import { beginLocalisations } from '@/workflow/intake/begin-localisations'
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

test('of joined sentences, all that another language says of them, each once', async () => {
  const { anna, releaseId, ids } = await paragraph()
  const [, first, second] = ids as [string, string, string]
  await inTransaction(async (tx) => {
    const release = await tx.release.findUniqueOrThrow({ where: { id: releaseId } })
    await beginLocalisations(tx, release, ['nl'])
  })
  const { id: nl } = await database.localisation.findFirstOrThrow({ where: { releaseId, language: 'nl' } })
  const [, one, other] = (await inReadingOrder(nl)) as [string, string, string]
  await machineDraft(one, 'Een.')
  await machineDraft(other, 'Twee.')
  const dutch = async () =>
    (await otherLanguages(anna, { translationId: first })).languages.find(({ language }) => language === 'nl')
  expect(await dutch()).toMatchObject({ text: 'Een.', isJoined: false })
  await joinNow(anna, [first, second])
  expect(await dutch()).toMatchObject({ text: 'Een. Twee.', isJoined: false })
  const translator = await person({ name: 'Nel', roles: ['translator'], languages: ['nl'] })
  await joinNow(translator, [one, other])
  expect(await dutch()).toMatchObject({ text: 'Een. Twee.' })
})
