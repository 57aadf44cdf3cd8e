import { beforeAll, expect, test } from 'vitest'
import { person } from '@/tests/fixtures/people'
import { approvedRelease, clearSource, office, setEmbargo, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { begunRelease, refusalOf } from '@/tests/fixtures/releases'
import { database, inTransaction } from '@/platform/database'
import { board } from '@/workflow/publishing/board'
import type { Board } from '@/workflow/publishing/board'
import { hold } from '@/workflow/publishing/hold'
import { preview } from '@/workflow/publishing/preview'
import { publish } from '@/workflow/publishing/publish'
import { signOffView } from '@/workflow/publishing/sign-off-view'
import { moveTranslation } from '@/workflow/release/move-translation'
import { bePresent } from '@/workflow/review/presence'

let people: Office
beforeAll(async () => {
  people = await office()
})

const rowOf = ({ rows }: Board, language: string) => rows.find((row) => row.language === language)!
const look = (releaseId: string) => board(people.olga, { releaseId })

async function sendOneBack(localisationId: string): Promise<void> {
  const where = { localisationId, state: 'approved' as const }
  const translation = await database.translation.findFirstOrThrow({ where })
  const change = {
    move: 'send_back',
    deed: 'translation.send_back',
    actor: people.bela,
    set: { approvedById: null },
  } as const
  await inTransaction((tx) => moveTranslation(tx, translation, change))
}

test('a release that has just begun: its source first, nothing drafted, its nations named', async () => {
  const { releaseId } = await begunRelease(people.olga, { nations: ['FR', 'BE'] })
  const seen = await look(releaseId)
  expect(seen.rows.map(({ language, isSource }) => `${language} ${isSource}`)).toEqual([
    'en true',
    'de false',
    'fr false',
    'nl false',
  ])
  expect(rowOf(seen, 'fr')).toMatchObject({
    segments: 6,
    drafted: 0,
    confirmed: 0,
    approved: 0,
    nations: ['BE', 'FR'],
    step: 'drafting',
    signOff: null,
    livePath: null,
    frameLanguage: null,
  })
  expect(rowOf(seen, 'en').step).toBe('clearing')
  expect(seen).toMatchObject({
    isDue: true,
    isLate: false,
    revision: { number: 1, isCleared: false, isByThisPerson: true },
  })
})

test('drafted in part, claimed, stopped: each is told', async () => {
  const { releaseId } = await begunRelease(people.olga, { nations: ['FR'] })
  const localisation = await database.localisation.findFirstOrThrow({ where: { releaseId, language: 'fr' } })
  const localisationId = localisation.id
  const translation = await database.translation.findFirstOrThrow({ where: { localisationId } })
  const set = { text: 'x', origin: 'machine', engine: 'apertium eng-fra' } as const
  await inTransaction((tx) =>
    moveTranslation(tx, translation, { move: 'machine_draft', deed: 'translation.draft', actor: null, set }),
  )
  await database.localisation.update({
    where: { id: localisationId },
    data: { draftingStop: 'engine_quota' },
  })
  const claim = { localisationId, personId: people.anna.personId }
  await database.claim.create({
    data: { ...claim, work: 'translate', expiresAt: new Date(Date.now() + 60_000) },
  })
  await database.claim.create({
    data: { ...claim, work: 'review', expiresAt: new Date(Date.now() - 60_000) },
  })
  const dueAt = new Date(Date.now() + 60_000)
  await database.assignment.create({
    data: { ...claim, work: 'review', dueAt, assignedById: people.olga.personId },
  })
  await bePresent(people.anna, { localisationId, translationId: null })
  expect(rowOf(await look(releaseId), 'fr')).toMatchObject({
    drafted: 1,
    engines: ['apertium eng-fra'],
    draftingStop: 'engine_quota',
    claims: [{ work: 'translate', run: 0, name: 'Anna Translator' }],
    assignments: [{ work: 'review', run: 0, name: 'Anna Translator', dueAt: dueAt.toISOString() }],
    present: ['Anna Translator'],
    step: 'translating',
  })
})

test('from approved to live, step by step', async () => {
  const { releaseId, localisation } = await approvedRelease(people, { cleared: false })
  const french = async () => rowOf(await look(releaseId), 'fr')
  expect(await french()).toMatchObject({ approved: 6, step: 'clearing' })
  await clearSource(people.omar, releaseId)
  expect((await french()).step).toBe('signing_off')
  await signOffAll(people.olga, [localisation('fr')])
  expect(await french()).toMatchObject({
    step: 'publishing',
    signOff: { state: 'signed_off', number: 1, by: 'Olga Officer' },
  })
  await sendOneBack(localisation('fr'))
  expect(await french()).toMatchObject({
    step: 'translating',
    approved: 5,
    signOff: { state: 'voided', number: 1 },
  })
  await signOffAll(people.olga, [localisation('es')])
  await hold(people.omar, { localisationId: localisation('es') })
  expect(rowOf(await look(releaseId), 'es')).toMatchObject({ step: 'held', heldBy: 'Omar Officer' })
  await signOffAll(people.olga, [localisation('en')])
  await publish(people.olga, { releaseId })
  const { slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  expect(rowOf(await look(releaseId), 'en')).toMatchObject({
    step: 'none',
    signOff: null,
    livePath: `en/news/${slug}`,
  })
})

test('a live page whose text was changed since waits again, and stays live', async () => {
  const { releaseId, localisation } = await approvedRelease(people)
  await signOffAll(people.olga, [localisation('fr')])
  await publish(people.olga, { releaseId })
  expect(rowOf(await look(releaseId), 'fr').step).toBe('none')
  await sendOneBack(localisation('fr'))
  expect(rowOf(await look(releaseId), 'fr')).toMatchObject({
    step: 'translating',
    livePath: expect.any(String),
  })
})

test('the instant and the worker are told by the database’s clock', async () => {
  const { releaseId } = await approvedRelease(people, { embargoInMs: 60_000 })
  expect(await look(releaseId)).toMatchObject({ isDue: false, isLate: false, workerSeconds: null })
  await setEmbargo(releaseId, -121 * 60_000)
  await database.release.update({ where: { id: releaseId }, data: { state: 'scheduled' } })
  await database.$executeRaw`INSERT INTO "Heartbeat" (process, at) VALUES ('worker here 1', clock_timestamp() - interval '7 seconds')`
  const seen = await look(releaseId)
  expect(seen).toMatchObject({ isDue: true, isLate: true })
  expect(Math.floor(seen.workerSeconds!)).toBe(7)
})

test('a preview shows the page as it stands, in the source’s words where there are none yet', async () => {
  const { localisation, releaseId } = await approvedRelease(people)
  const localisationId = localisation('fr')
  expect(await preview(people.olga, { localisationId })).toContain('La réunion a duré')
  await database.$executeRaw`
    UPDATE "Translation" SET text = '', state = 'untranslated', "approvedById" = NULL
    WHERE "localisationId" = ${localisationId}::uuid AND text LIKE 'La réunion%'`
  const page = await preview(people.anna, { localisationId })
  expect(page).toContain('The meeting lasted two hours.')
  expect(page).toContain('Ils sont convenus')
  expect(await signOffView(people.olga, { releaseId, language: 'fr' })).toMatchObject({
    hash: null,
    notApproved: 1,
  })
})

test('board, preview and sign-off page are for the access list alone', async () => {
  const { releaseId, localisation } = await approvedRelease(people, {
    restricted: true,
    namedPeople: [people.omar.personId],
  })
  const stranger = await person({ name: 'Stranger', roles: ['officer', 'translator'], languages: ['fr'] })
  const localisationId = localisation('fr')
  const asked = [
    board(stranger, { releaseId }),
    preview(stranger, { localisationId }),
    signOffView(stranger, { releaseId, language: 'fr' }),
    signOffView(stranger, { releaseId, language: 'xx' }),
    board(stranger, { releaseId: crypto.randomUUID() }),
  ]
  expect(await Promise.all(asked.map(refusalOf))).toEqual(asked.map(() => ({ reason: 'not_found' })))
})
