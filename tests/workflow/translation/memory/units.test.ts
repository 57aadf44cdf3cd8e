import { beforeAll, describe, expect, it } from 'vitest'
import { person } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { approvedText, importedUnits, releaseNow } from '@/tests/fixtures/remembered'
import { begunRelease } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { codeCharacter } from '@/workflow/text/inline-code'
import { concordance } from '@/workflow/translation/memory/concordance'
import { deleteUnit } from '@/workflow/translation/memory/delete-unit'
import { editUnit } from '@/workflow/translation/memory/edit-unit'
import { lookUp } from '@/workflow/translation/memory/look-up'
import { restoreUnit } from '@/workflow/translation/memory/restore-unit'
import { placesOf } from '@/workflow/translation/memory/search'
import { searchUnits, searchUnitsInput } from '@/workflow/translation/memory/search-units'
import { unitHistory } from '@/workflow/translation/memory/unit-history'

let rita: Known
let ana: Known
let tom: Known

beforeAll(async () => {
  rita = await person({ name: 'Rita Reviewer', roles: ['reviewer'], languages: ['fr'] })
  ana = await person({ name: 'Ana Administrator', roles: ['administrator'] })
  tom = await person({ name: 'Tom Translator', roles: ['translator'], languages: ['fr'] })
})

const search = async (words: string, more: object = {}) => {
  const found = await searchUnits(ana, searchUnitsInput.parse({ targetLanguage: 'fr', words, ...more }))
  return found.rows.map(({ source }) => source)
}

const unit = async (source: string, target: string) => {
  await importedUnits([{ source, target }])
  return database.memoryUnit.findFirstOrThrow({ where: { source, target } })
}

const ask = (text: string) =>
  lookUp({ source: { text, codes: [] }, sourceLanguage: 'en', targetLanguage: 'fr', releaseId: null })

describe('a search', () => {
  beforeAll(() =>
    importedUnits([
      { source: 'The Prime Minister spoke.', target: 'Le Premier ministre a pris la parole.' },
      { source: 'Ministers were present.', target: 'Des ministres étaient présents.' },
      { source: 'The prime concern was ministerial.', target: 'La première préoccupation.' },
    ]),
  )

  it.each([
    ['prime minister', {}, ['The prime concern was ministerial.', 'The Prime Minister spoke.'].slice(1)],
    [
      'minist',
      { side: 'source' },
      ['The prime concern was ministerial.', 'Ministers were present.', 'The Prime Minister spoke.'],
    ],
    ['minis', { side: 'target' }, ['Ministers were present.', 'The Prime Minister spoke.']],
    ['“PRÉSENTS”', {}, []],
    ['PRÉSENTS', {}, ['Ministers were present.']],
    ['spoke', { targetLanguage: 'fr-BE' }, ['The Prime Minister spoke.']],
    ['spoke', { targetLanguage: 'de' }, []],
    ['spoke', { origin: 'approved' }, []],
    ['spoke', { origin: 'imported' }, ['The Prime Minister spoke.']],
  ])('for %j %j', async (words, more, sources) => {
    expect(await search(words, more)).toEqual(sources)
  })

  it('goes on where its page ended', async () => {
    const units = Array.from({ length: 60 }, (_, at) => ({
      source: `Lighthouse ${at} was lit.`,
      target: `Phare ${at}`,
    }))
    await importedUnits(units)
    const seen: string[] = []
    for (let after: string | null = null, first = true; first || after; first = false) {
      const input = searchUnitsInput.parse({
        targetLanguage: 'fr',
        words: 'lighthouse',
        ...(after && { after }),
      })
      const page = await searchUnits(ana, input)
      expect(page.rows.length).toBeLessThanOrEqual(25)
      seen.push(...page.rows.map(({ source }) => source))
      after = page.next
    }
    expect(seen.toSorted()).toEqual(units.map(({ source }) => source).toSorted())
  })

  it('without words gives the newest of the pair', async () => {
    await importedUnits([{ source: 'The newest of all.', target: 'La dernière.' }])
    expect((await search('')).at(0)).toBe('The newest of all.')
  })

  it('is for people of the language and administrators', async () => {
    const input = searchUnitsInput.parse({ targetLanguage: 'de', words: 'x' })
    const officer = await person({ name: 'Olga Officer', roles: ['officer'] })
    for (const actor of [tom, officer])
      expect(() => searchUnits(actor, input)).toThrow(expect.objectContaining({ reason: 'not_allowed' }))
    await expect(searchUnits(tom, { ...input, targetLanguage: 'fr' })).resolves.toBeDefined()
  })
})

describe('the places of words', () => {
  const a = codeCharacter(0)
  it.each([
    ['The Prime  Minister.', 'prime minister', [[4, 19]]],
    [`The Pri${a}me Minister`, 'prime', [[4, 10]]],
    [
      'L’été, l’ÉTÉ',
      "l'été",
      [
        [0, 5],
        [7, 12],
      ],
    ],
    [
      'ﬁrst ﬁrst',
      'first',
      [
        [0, 4],
        [5, 9],
      ],
    ],
    ['aaa', 'aa', [[0, 2]]],
    ['x', ' ', []],
  ])('%j has %j', (text, words, places) => {
    expect(placesOf(text, words).map(({ start, end }) => [start, end])).toEqual(places)
  })
})

describe('a concordance', () => {
  it('shows a release’s own units within it alone', async () => {
    const { releaseId, translationIds } = await begunRelease([{ source: 'The gyrocopter landed.' }])
    await approvedText(translationIds[1]!, 'L’autogire s’est posé.')
    const asked = { words: 'gyrocopter', side: 'source', sourceLanguage: 'en', targetLanguage: 'fr' } as const
    const within = await concordance({ ...asked, releaseId })
    expect(within.rows).toMatchObject([
      { target: 'L’autogire s’est posé.', places: [{ side: 'source', start: 4, end: 14 }] },
    ])
    for (const other of [null, crypto.randomUUID()])
      expect(await concordance({ ...asked, releaseId: other })).toEqual({ rows: [], next: null })
    expect(await search('gyrocopter')).toEqual([])
    await releaseNow(releaseId)
    expect(await search('gyrocopter')).toEqual(['The gyrocopter landed.'])
  })
})

describe('a unit', () => {
  it('is edited, found by what it says now, and its history says what it said', async () => {
    const { id: unitId } = await unit('The old harbour.', 'L’ancien port.')
    const edit = { unitId, version: 1, source: 'The old port.', target: 'Le vieux port. ' }
    expect(await editUnit(rita, edit)).toEqual({ version: 2 })
    expect((await ask('The old port.'))[0]).toMatchObject({ unitId, target: 'Le vieux port.', score: 99 })
    expect(await search('harbour')).toEqual([])
    expect(await search('vieux')).toEqual(['The old port.'])
    expect(await unitHistory(rita, { unitId })).toMatchObject({
      events: [
        {
          deed: 'memory.edit',
          by: rita.personId,
          source: 'The old harbour.',
          target: 'L’ancien port.',
          version: 1,
        },
      ],
    })
  })

  it('is deleted and restored', async () => {
    const { id: unitId } = await unit('A quiet bay.', 'Une baie calme.')
    await deleteUnit(rita, { unitId, version: 1 })
    expect(await ask('A quiet bay.')).toEqual([])
    expect(await search('quiet')).toEqual([])
    expect(await search('quiet', { deleted: 'true' })).toEqual(['A quiet bay.'])
    // A file that has it does not bring it back.
    await importedUnits([{ source: 'A quiet bay.', target: 'Une baie calme.' }])
    expect(await ask('A quiet bay.')).toEqual([])
    await restoreUnit(rita, { unitId, version: 2 })
    expect((await ask('A quiet bay.'))[0]).toMatchObject({ unitId })
    const { events } = await unitHistory(rita, { unitId })
    expect(events.map(({ deed }) => deed)).toEqual(['memory.restore', 'memory.delete'])
  })

  it('changes only as it was seen, and never becomes another', async () => {
    const { id: unitId } = await unit('A long pier.', 'Une longue jetée.')
    await unit('A short pier.', 'Une courte jetée.')
    await editUnit(rita, { unitId, version: 1, target: 'Une jetée longue.' })
    expect(await refusalOf(editUnit(ana, { unitId, version: 1, target: 'Autre.' }))).toEqual({
      reason: 'changed_meanwhile',
      current: { source: 'A long pier.', target: 'Une jetée longue.', version: 2 },
    })
    const twin = { unitId, version: 2, source: 'A short pier.', target: 'Une courte jetée.' }
    expect(await refusalOf(editUnit(ana, twin))).toEqual({ reason: 'not_allowed', why: 'same_unit' })
    const both = await Promise.allSettled([
      editUnit(rita, { unitId, version: 2, target: 'A.' }),
      editUnit(ana, { unitId, version: 2, target: 'B.' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('has no codes but its own', async () => {
    const { id: unitId } = await unit('A calm sea.', 'Une mer calme.')
    const target = `Une ${codeCharacter(0)}mer.`
    expect(await refusalOf(editUnit(ana, { unitId, version: 1, target }))).toEqual({
      reason: 'bad_input',
      why: 'codes',
    })
  })

  it('is nobody’s to change before its release is out, nor in another language', async () => {
    const { releaseId, translationIds } = await begunRelease([{ source: 'The secret dirigible.' }])
    await approvedText(translationIds[1]!, 'Le dirigeable secret.')
    const { id: unitId } = await database.memoryUnit.findFirstOrThrow({ where: { releaseId } })
    const seen = { unitId, version: 1 }
    for (const deed of [
      () => editUnit(ana, { ...seen, target: 'x' }),
      () => deleteUnit(ana, seen),
      () => restoreUnit(ana, seen),
      () => unitHistory(ana, seen),
      () => deleteUnit(ana, { unitId: crypto.randomUUID(), version: 1 }),
    ])
      expect(await refusalOf(deed())).toEqual({ reason: 'not_found' })
    const { id } = await unit('A free balloon.', 'Un ballon libre.')
    const german = await person({ name: 'Gerda', roles: ['reviewer'], languages: ['de'] })
    for (const actor of [german, tom])
      expect(await refusalOf(deleteUnit(actor, { unitId: id, version: 1 }))).toEqual({
        reason: 'not_allowed',
      })
  })
})
