import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bareRelease } from '@/tests/fixtures/bare-release'
import '@/tests/fixtures/database'
import { approvedText, importedUnits, releaseNow } from '@/tests/fixtures/remembered'
import { startTranslationServer } from '@/tests/fixtures/translation-server'
import type { TranslationServer } from '@/tests/fixtures/translation-server'
import { begunRelease } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { draftLocalisation } from '@/workflow/translation/draft-localisation'
import type { Engine } from '@/workflow/translation/engines/engine'
import { googleEngine } from '@/workflow/translation/engines/google'

const never = new AbortController().signal
let server: TranslationServer
let engine: Engine

beforeAll(async () => {
  server = await startTranslationServer()
  engine = googleEngine({ projectId: 'office', endpoint: server.endpoint, insecure: true })
})
beforeEach(() => server.reset())
afterAll(() => server.close())

const asked = () => server.requests.flatMap(({ contents }) => contents)

const known = 'The council of ministers has adopted the declaration of Ostend.'
const near = 'The council of ministers has adopted the declaration of Bruges.'
const unknown = 'Nothing of this was ever said before by anybody.'

async function drafted(localisationId: string) {
  const rows = await database.translation.findMany({
    where: { localisationId },
    include: { segment: { include: { sources: true } }, history: { orderBy: { version: 'desc' }, take: 1 } },
  })
  return new Map(rows.map((row) => [row.segment.sources[0]!.text, row]))
}

async function remembered() {
  const { releaseId, translationIds } = await begunRelease([{ source: known }])
  await approvedText(translationIds[1]!, 'Le conseil a adopté la déclaration d’Ostende.')
  await releaseNow(releaseId)
  return database.memoryUnit.findFirstOrThrow({ where: { source: known } })
}

test('what the memory has is drafted from it, with its unit, and engines are asked for the rest alone', async () => {
  const unit = await remembered()
  const { localisation, releaseId } = await bareRelease({
    texts: [`${known} `, near, unknown],
    languages: ['fr'],
  })
  await draftLocalisation(localisation('fr'), [engine], never)
  expect(asked()).toEqual([near, unknown])
  const rows = await drafted(localisation('fr'))
  const memory = { origin: 'memory', engine: null, unitId: unit.id, matchScore: 100 }
  expect(rows.get(`${known} `)).toMatchObject({
    ...{
      state: 'draft',
      text: 'Le conseil a adopté la déclaration d’Ostende. ',
      confirmedById: null,
      approvedById: null,
    },
    ...memory,
    history: [{ deed: 'translation.draft', toState: 'draft', ...memory }],
  })
  expect(rows.get(near)).toMatchObject({ origin: 'machine', unitId: null, matchScore: null })
  const sent = await database.ledgerAnswer.findMany({ where: { releaseId }, select: { sent: true } })
  expect(sent.map((row) => row.sent).toSorted()).toEqual([unknown, near].toSorted())
  const audit = await database.auditEvent.findMany({ where: { releaseId }, orderBy: { id: 'asc' } })
  expect(audit[0]!.detail).toEqual({ drafted: 1, memory: true })
  expect(await database.memoryUse.findMany({ where: { releaseId }, select: { unitId: true } })).toEqual([
    { unitId: unit.id },
  ])
  // Again: nothing is left to do, nothing is counted twice.
  await draftLocalisation(localisation('fr'), [engine], never)
  expect(asked()).toHaveLength(2)
  expect(await database.memoryUse.count({ where: { releaseId } })).toBe(1)
})

test('where no engine may be asked, what is nearly so is drafted too, and the rest waits for people', async () => {
  await remembered()
  const { localisation } = await bareRelease({ texts: [known, near, unknown], languages: ['fr'] })
  await draftLocalisation(localisation('fr'), [], never)
  const rows = await drafted(localisation('fr'))
  expect(rows.get(known)).toMatchObject({ state: 'draft', matchScore: 100 })
  expect(rows.get(near)).toMatchObject({ state: 'draft', origin: 'memory', matchScore: 90 })
  expect(rows.get(unknown)).toMatchObject({ state: 'untranslated' })
  const { draftingStop } = await database.localisation.findUniqueOrThrow({
    where: { id: localisation('fr') },
  })
  expect(draftingStop).toBe('no_engine')
})

test('what was imported is not taken for the last word', async () => {
  const source = 'The ferry sails twice a day in the winter months.'
  await importedUnits([{ source, target: 'Le bac part deux fois par jour.' }])
  const { localisation } = await bareRelease({ texts: [source], languages: ['fr'] })
  await draftLocalisation(localisation('fr'), [engine], never)
  expect(asked()).toEqual([source])
})

test('nothing is drafted from a release that is not out', async () => {
  const source = 'The regatta was put off until the wind had fallen.'
  const { translationIds } = await begunRelease([{ source }])
  await approvedText(translationIds[1]!, 'La régate a été remise.')
  const { localisation } = await bareRelease({ texts: [source], languages: ['fr'] })
  await draftLocalisation(localisation('fr'), [], never)
  expect((await drafted(localisation('fr'))).get(source)).toMatchObject({ state: 'untranslated', text: '' })
})
